import type { Document, Newsroom } from '../../core/newsroom/model.ts';
import { RELATIONS } from '../../core/newsroom/schema/document.ts';
import type { Relation } from '../../core/newsroom/schema/document.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { backlinks } from './backlinks.ts';
import { documentLink } from './names.ts';
import type { LinkBox } from './record-page.ts';

/** How each relation reads from the other document. */
const INVERSE: Readonly<Record<Relation['kind'], string>> = {
  replaces: RELATIONS['replaced-by'],
  'replaced-by': RELATIONS.replaces,
  amends: RELATIONS['amended-by'],
  'amended-by': RELATIONS.amends,
  guides: RELATIONS['guided-by'],
  'guided-by': RELATIONS.guides,
  implements: 'Được thực hiện bởi',
  'continued-by': 'Tiếp tục thực hiện',
  'reviewed-by': 'Sơ kết, tổng kết',
  includes: RELATIONS['included-in'],
  'included-in': RELATIONS.includes,
  'succeeded-by': RELATIONS.succeeds,
  succeeds: RELATIONS['succeeded-by'],
  related: RELATIONS.related,
};

type RelatedLink = LinkBox['links'][number];

/** The relations that a document's record states, and those that other records state of it; each pair once. */
export function documentRelations(newsroom: Newsroom, { id, relations }: Document): LinkBox[] {
  const boxes = new Map<string, Map<string, RelatedLink>>();
  const add = (title: string, key: string, link: RelatedLink) => {
    const box = boxes.get(title) ?? new Map<string, RelatedLink>();
    if (!box.has(key)) box.set(key, link);
    boxes.set(title, box);
  };
  for (const { kind, document, code, date, note } of relations) {
    const remark = [date && formatDate(date), note].filter(Boolean).join(' · ');
    if (document !== undefined) add(RELATIONS[kind], document, { ...documentLink(newsroom, document), remark });
    else if (code !== undefined) add(RELATIONS[kind], code, { text: code, remark });
  }
  for (const other of backlinks(newsroom).documentsNaming.get(id) ?? [])
    for (const { kind, document, note } of other.relations)
      if (document === id) add(INVERSE[kind], other.id, { ...documentLink(newsroom, other.id), remark: note });
  return [...boxes].map(([title, links]) => ({ title, links: [...links.values()] }));
}
