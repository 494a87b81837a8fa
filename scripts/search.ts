/** `npm run search -- [--site DIR] [--json] [QUERY…]`: the reader's search over a finished site, in the terminal. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openIndex } from '../src/core/search/open.ts';
import { searcher, type Answer } from '../src/core/search/query/search.ts';
import type { Piece } from '../src/core/search/query/excerpt.ts';

const { values, positionals } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');

const asJson = (answer: Answer, ms: number): string =>
  JSON.stringify({
    query: answer.query,
    total: answer.total,
    ms: Math.round(ms * 10) / 10,
    results: answer.results.map(({ url, title, score, excerpt }) => ({
      url,
      title: plain(title),
      score: Math.round(score * 1000) / 1000,
      excerpt: plain(excerpt),
    })),
  });

const asText = (answer: Answer, ms: number): string =>
  [
    `${answer.total} kết quả cho “${answer.query}” (${ms.toFixed(0)} ms)`,
    ...answer.understood.map(([typed, meant]) => `  hiểu “${typed}” là ${meant}`),
    ...(answer.suggestion === undefined ? [] : [`  có phải bạn muốn tìm “${answer.suggestion}”?`]),
    ...answer.results.map(({ url, title, excerpt }, i) => `${i + 1}. ${plain(title)}\n   ${url}\n   ${plain(excerpt)}`),
  ].join('\n');

try {
  const search = searcher(await openIndex(values.site));
  const answer = async (query: string, json: boolean): Promise<void> => {
    const begun = performance.now();
    const found = await search(query, { offer: !json });
    const ms = performance.now() - begun;
    console.log(json ? asJson(found, ms) : asText(found, ms));
  };
  if (positionals.length > 0) await answer(positionals.join(' '), values.json);
  else for await (const line of createInterface({ input: process.stdin })) await answer(line, true);
} catch (cause) {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  console.error(
    missing
      ? `Không thấy chỉ mục tìm kiếm trong “${values.site}”. Hãy chạy “npm run build” trước.`
      : `Không tải được chỉ mục: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
  process.exitCode = 1;
}
