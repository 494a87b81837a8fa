/**
 * `npm run bench:archive -- [--articles N] [--kills N] [--flips N] [--work DIR] [--only PARTS]`: makes a synthetic newsroom, builds it
 * with and without its newest number, packs, verifies, updates and damages the archive, and prints the table of figures.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  flippedInFolder,
  flippedInZip,
  fullDisk,
  killedArchives,
  killedUpdates,
} from '../tests/archive/bench/faults.ts';
import { browserFigures } from '../tests/archive/bench/browser.ts';
import { packFigures } from '../tests/archive/bench/pack.ts';
import { runWell } from '../tests/archive/bench/run.ts';
import { atMost, holds, tableLines } from '../tests/archive/bench/table.ts';
import type { Figure } from '../tests/archive/bench/table.ts';
import { listTree } from '../src/core/archive/tree.ts';
import { writeNewsroom } from './bench/newsroom.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '50' },
    flips: { type: 'string', default: '1000' },
    work: { type: 'string', default: '.cache/bench-archive' },
    only: { type: 'string', default: 'sites,figures,browser,faults' },
  },
});
const [articles, kills, flips] = [Number(values.articles), Number(values.kills), Number(values.flips)];
const work = resolve(values.work);
const at = (name: string): string => join(work, name);

/** Articles in the number that the update brings. */
const PER_NUMBER = 12;

/** All articles of a newsroom in bulletin numbers of twelve, newest number first. */
function bulletinNumbers(content: string): { id: string; date: string; paths: string[] }[] {
  const dated = listTree(join(content, 'articles'))
    .map(({ path }) => {
      const date = /^date: (.*)$/m.exec(readFileSync(join(content, 'articles', path), 'utf8'))?.[1] ?? '';
      return { path: join('articles', path), date };
    })
    .sort((a, b) => (`${a.date} ${a.path}` < `${b.date} ${b.path}` ? 1 : -1));
  return Array.from({ length: Math.ceil(dated.length / PER_NUMBER) }, (_, i) => {
    const members = dated.slice(i * PER_NUMBER, (i + 1) * PER_NUMBER);
    const id = `gia-lap-${String(9999 - i)}`;
    return { id, date: members[0]?.date ?? '', paths: members.map(({ path }) => path) };
  });
}

/** Builds the synthetic newsroom without its newest number, then with it. */
function buildSites(count: number): void {
  console.error(`Dựng ${String(count)} bài giả định, rồi thêm một số…`);
  rmSync(at('content'), { recursive: true, force: true });
  writeNewsroom(at('content'), count);
  mkdirSync(at('content/issues'), { recursive: true });
  const [newest, ...earlier] = bulletinNumbers(at('content'));
  const writeNumber = ({ id, date, paths }: { id: string; date: string; paths: readonly string[] }): void => {
    const front = { number: id, date, articles: paths.map((path) => basename(path, '.md')) };
    writeFileSync(at(`content/issues/${id}.md`), `---\n${JSON.stringify(front)}\n---\n`);
  };
  const build = (site: string): void => {
    runWell('build', ['--content', at('content'), '--out', at(site), '--cache', at('cache')]);
  };
  const texts = newest?.paths.map((path) => ({ path, text: readFileSync(at(`content/${path}`)) })) ?? [];
  for (const { path } of texts) rmSync(at(`content/${path}`));
  earlier.forEach(writeNumber);
  build('site-cu');
  for (const { path, text } of texts) writeFileSync(at(`content/${path}`), text);
  if (newest) writeNumber(newest);
  build('site-moi');
}

/** The update for one number: its size, and that it leads to the very bytes of the newer archive. */
function updateFigures(key: string): Figure[] {
  const [older, newer, update] = [at('cu'), at('moi'), at('goi.zip')];
  const facts = ['--content', at('content'), '--key', key];
  runWell('archive', [...facts, '--site', at('site-cu'), '--format', 'dir', '--out', older]);
  runWell('archive', [...facts, '--site', at('site-moi'), '--format', 'dir', '--out', newer]);
  runWell('archive', [...facts, '--site', at('site-moi'), '--since', older, '--out', update]);
  const { output, seconds } = runWell('update', [older, update]);
  const verified = runWell('verify', [older]);
  runWell('update', [older, '--undo']);
  runWell('verify', [older]);
  return [
    atMost(`gói cập nhật một số ${String(PER_NUMBER)} bài`, 300, statSync(update).size / 1000, 'kB'),
    holds(
      'cập nhật, kiểm tra, hoàn nguyên, kiểm tra',
      verified.output.includes('NGUYÊN VẸN'),
      `${/Đã cập nhật: (.*)/.exec(output)?.[1] ?? ''} ${seconds.toFixed(1)} s`,
    ),
  ];
}

const parts = values.only.split(',');
mkdirSync(work, { recursive: true });
const key = at('khoa/ban-tin.key');
if (!existsSync(key)) runWell('keys', ['--out', at('khoa'), '--no-password']);
const args = ['--site', at('site-moi'), '--content', at('content'), '--key', key];

/** Damages archives: the small one of this repository's site where each trial reads it whole, the large one else. */
async function* faultFigures(): AsyncGenerator<Figure> {
  runWell('build', ['--out', at('site-nho')]);
  const small = ['--site', at('site-nho'), '--key', key];
  runWell('archive', [...small, '--out', at('nho.zip')]);
  runWell('archive', [...small, '--format', 'dir', '--out', at('nho')]);
  yield flippedInZip(at('nho.zip'), flips);
  yield flippedInFolder(at('nho'), flips);
  yield flippedInZip(at('ban-tin.zip'), Math.ceil(flips / 50));
  yield await killedArchives(args, at('bi-ngat.zip'), kills);
  yield await killedUpdates(at('cu'), at('goi.zip'), work, kills);
  yield* fullDisk(args, at('cu'), at('goi.zip'), work);
}

/** Rows are printed as soon as they are measured. The first makes what the others work on. */
const measures: Record<string, () => Figure[] | Promise<Figure[]> | AsyncGenerator<Figure>> = {
  sites: () => {
    buildSites(articles);
    return [];
  },
  figures: () => [...packFigures({ content: at('content'), site: at('site-moi'), key, work }), ...updateFigures(key)],
  browser: () => browserFigures(at('content'), at('site-moi'), at('moi'), work),
  faults: faultFigures,
};
console.log(tableLines([]).join('\n'));
for (const [part, measure] of Object.entries(measures)) {
  if (!parts.includes(part)) continue;
  console.error(`Đo: ${part}`);
  for await (const figure of await measure()) {
    console.log(tableLines([figure]).at(-1));
    if (!figure.within) process.exitCode = 1;
  }
}
