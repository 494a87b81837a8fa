/**
 * `npm run bench:dev -- [--articles 5000] [--edits 10] [--folder DIR]`: starts `npm run dev` on an invented newsroom, changes a
 * word of an article and then the title of an official, again and again, and tells how long it takes until the page shows it,
 * and until an open browser is told to load the page anew. Medians; the article's is to be at most 500 ms.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startDev } from '../tests/support/dev-server.ts';
import { inventArticle, YEARS } from './bench/article.ts';
import { articleFile, articleText, officialText, write, writeNewsroom } from './bench/newsroom.ts';
import { command } from './support/command.ts';

/** What an edit took, in milliseconds from the end of writing the file. */
interface Took {
  readonly shown: number;
  readonly told: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const report = (what: string, took: readonly Took[]): void => {
  const told = (pick: (one: Took) => number) =>
    `${String(Math.round(median(took.map(pick))))} ms (lâu nhất ${String(Math.round(Math.max(...took.map(pick))))})`;
  console.log(
    `${what}: trang hiện sau ${told(({ shown }) => shown)}, trình duyệt được báo sau ${told((one) => one.told)}`,
  );
};

await command(async () => {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '5000' },
      edits: { type: 'string', default: '10' },
      folder: { type: 'string', default: '.cache/bench-dev' },
    },
  });
  const [count, edits] = [Number(values.articles), Number(values.edits)];
  const content = join(resolve(values.folder), 'toa-soan');
  rmSync(content, { recursive: true, force: true });
  const registry = writeNewsroom(content, count);
  const article = inventArticle(YEARS - 1, registry);
  const official = registry.officials.find(({ id }) => article.officials.includes(id));
  if (!official) throw new Error('the article names no official');
  const codes = new Map(registry.documents.map(({ id, code }) => [id, code]));
  const page = `/bai-viet/${article.date.slice(0, 4)}/${article.slug}`;
  const begun = performance.now();
  const { untilShown, openLine, stop } = await startDev(content);
  try {
    await untilShown(page, article.title);
    console.log(`${String(count)} bài: trang đầu tiên sau ${((performance.now() - begun) / 1000).toFixed(1)} giây`);
    const line = await openLine();
    const time = async (file: string, text: string, where: string, words: string): Promise<Took> => {
      await wait(1000);
      const told = line.next('full-reload').then(() => performance.now());
      write(join(content, file), text);
      const saved = performance.now();
      await untilShown(where, words);
      return { shown: performance.now() - saved, told: (await told) - saved };
    };
    const words: Took[] = [];
    for (let round = 0; round < edits; round += 1) {
      const mark = `Đoạn thêm lần ${String(round)}.`;
      const text = articleText({ ...article, body: `${article.body}\n${mark}\n` }, (id) => codes.get(id) ?? id);
      words.push(await time(articleFile(article), text, page, mark));
    }
    report('Sửa một bài', words);
    const titles: Took[] = [];
    for (let round = 0; round < Math.ceil(edits / 3); round += 1) {
      const title = `${official.title} (lần ${String(round)})`;
      const text = officialText({ ...official, title });
      titles.push(await time(`officials/${official.id}.yaml`, text, `/can-bo/${official.id}`, title));
    }
    report('Đổi chức vụ một cán bộ', titles);
    line.close();
  } finally {
    await stop();
  }
});
