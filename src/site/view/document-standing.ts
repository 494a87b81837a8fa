import { standingOn } from '../../core/newsroom/document-status.ts';
import type { Standing } from '../../core/newsroom/document-status.ts';
import type { Document } from '../../core/newsroom/model.ts';

const THEN: Readonly<Record<Standing, string | undefined>> = {
  'in-force': 'Khi ấy còn hiệu lực',
  ended: 'Khi ấy đã hết hiệu lực',
  'not-yet': 'Khi ấy chưa ban hành',
  unknown: undefined,
};

/** “Khi ấy còn hiệu lực”: how a document stood on an article's day; undefined when nobody could find out. */
export const standingThen = (document: Document, day: string): string | undefined => THEN[standingOn(document, day)];
