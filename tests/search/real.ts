/** The real records: the newsroom of this repository, as its site would index it. */
import { readNewsroom } from '../../src/core/newsroom/read.ts';
import { newsroomRecords, plainAbbreviations } from '../../src/core/search/newsroom-records.ts';
import { wholeRecord, type SearchBuild, type SearchRecord } from '../../src/core/search/record.ts';

/** Records with what an index needs to know beside them. */
export interface Corpus extends Pick<SearchBuild, 'abbreviations'> {
  readonly records: readonly SearchRecord[];
}

/** Markdown without its marks; enough for measuring, the site uses its rendered text. */
const plain = (body: string): string =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>*\-\s|]+/gm, '')
    .replace(/[*_|`]/g, ' ');

/** @throws Error when the newsroom has faults */
export const realRecords = (): Corpus => {
  const { newsroom, faults } = readNewsroom('content');
  if (!newsroom) throw new Error(`the newsroom has ${String(faults.length)} faults`);
  return {
    records: newsroomRecords(newsroom, ({ body }) => ({ text: plain(body) })).map(wholeRecord),
    abbreviations: plainAbbreviations(newsroom),
  };
};
