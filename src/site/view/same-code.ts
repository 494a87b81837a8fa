import type { Document, Newsroom } from '../../core/newsroom/model.ts';
import { groupBy, oncePerNewsroom } from './once.ts';

const byCode = oncePerNewsroom(({ documents }) => groupBy(documents.values(), ({ code }) => [code]));

/** The other documents with this document's code: numbering restarts with each term. */
export function sameCode(newsroom: Newsroom, { id, code }: Document): readonly Document[] {
  if (!code) return [];
  return (byCode(newsroom).get(code) ?? []).filter((other) => other.id !== id);
}
