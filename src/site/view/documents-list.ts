import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Document, Newsroom } from '../../core/newsroom/model.ts';
import { STATUSES } from '../../core/newsroom/schema/document.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { issuerName } from './issuer.ts';
import { documentName } from './names.ts';
import { groupBy } from './once.ts';
import type { RowGroup } from './rows.ts';

/** All documents by the year of their issue, newest first; those without a known date at the end. */
export function documentsList(newsroom: Newsroom): RowGroup[] {
  const sorted = [...newsroom.documents.values()].sort(newestFirst);
  return [...groupBy(sorted, ({ date }) => [date?.slice(0, 4) ?? ''])].map(([year, documents]) => ({
    id: `nam-${year || 'khong-ro'}`,
    title: year || 'Không rõ năm',
    rows: documents.map((document) => ({
      href: addressOf.document(document.id),
      text: documentName(newsroom, document),
      lines: [document.title ?? document.about ?? '', remark(newsroom, document)].filter(Boolean),
      count: newsroom.by.document.get(document.id)?.length ?? 0,
    })),
  }));
}

function remark(newsroom: Newsroom, document: Document): string {
  const { date, status } = document;
  return [date && formatDate(date), issuerName(newsroom, document), status !== 'unknown' && STATUSES[status]]
    .filter(Boolean)
    .join(' · ');
}

/** Undated documents last. */
const newestFirst = (a: Document, b: Document): number =>
  (a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1;
