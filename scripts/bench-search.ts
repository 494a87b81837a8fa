/**
 * `npm run bench:search -- [--sizes 205,2000,10000] [--only ban-tin] [--misses]`: quality, bytes, latency, size and
 * what its build takes, next to plain Pagefind, MiniSearch and FlexSearch over the same records and questions.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from '../tests/search/corpus.ts';
import { measure, overall } from '../tests/search/measure.ts';
import { QUESTIONS } from '../tests/search/questions.ts';
import { chromiumLatency } from './bench-search/chromium.ts';
import { flexSearch, miniSearch, plainPagefind } from './bench-search/others.ts';
import { ours, wireBytes } from './bench-search/ours.ts';
import type { Resources } from './bench-search/resources.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '205,2000,10000' },
    only: { type: 'string', default: 'ban-tin,pagefind,minisearch,flexsearch' },
    misses: { type: 'boolean', default: false },
  },
});
const SHORT = ['nghị quyết 39', 'tinh gian bien che', 'Phạm Minh Chính', '132.354', 'khối, xóm trắng chi bộ'];
const LONG = QUESTIONS.filter(({ form }) => form === 'câu hỏi dài').map(({ query }) => query);
const CONTENDERS = new Map(
  Object.entries({ 'ban-tin': ours, pagefind: plainPagefind, minisearch: miniSearch, flexsearch: flexSearch }),
);

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const share = (part: number, all: number): string => (part / all).toFixed(3);

for (const size of values.sizes.split(',').map(Number)) {
  const folder = resolve('.cache/bench-search', String(size));
  const records = corpus(size);
  console.log(`\n## ${size} bài, ${records.records.length} mục, ${QUESTIONS.length} câu hỏi\n`);
  const built = new Map<string, { took: Resources; bytes: number }>();
  for (const name of values.only.split(',')) {
    const contender = CONTENDERS.get(name);
    if (!contender) throw new Error(`no such contender: ${name}`);
    const place = join(folder, name);
    rmSync(place, { recursive: true, force: true });
    const { ask, took, bytes } = await contender.build(records, place);
    built.set(name, { took, bytes });
    const times: number[] = [];
    const work: number[] = [];
    const { forms, misses } = await measure(async (query) => {
      const begun = performance.now();
      const before = process.cpuUsage();
      const found = await ask(query);
      const { user, system } = process.cpuUsage(before);
      work.push((user + system) / 1000);
      times.push(performance.now() - begun);
      return found;
    });
    console.log(`### ${contender.name}\n`);
    console.log('| dạng câu hỏi | số câu | recall@1 | MRR | không kết quả |\n|---|--:|--:|--:|--:|');
    for (const { form, questions, first, reciprocal, empty } of [...forms, overall(forms)])
      console.log(
        `| ${form} | ${questions} | ${share(first, questions)} | ${share(reciprocal, questions)} | ${empty} |`,
      );
    console.log(
      `\nchỉ mục ${(bytes / 1e6).toFixed(2)} MB · dựng ${took.wall.toFixed(1)} s, ` +
        `${took.cpu.toFixed(1)} giây CPU, nhiều nhất ${took.memory} MB cả tiến trình con · ` +
        `trong Node ${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms, ` +
        `CPU ${quantile(work, 0.5).toFixed(0)} / ${quantile(work, 0.95).toFixed(0)} ms (trung vị / p95)`,
    );
    if (values.misses)
      for (const miss of misses) console.log(`  ${miss.form}: ${miss.query} → ${miss.rank} (${miss.got ?? '–'})`);
    if (contender !== ours) continue;
    const wire = async (queries: readonly string[]): Promise<string> => {
      const sums = await Promise.all(queries.map((query) => wireBytes(place, query)));
      return `${kilobytes(quantile(sums, 0.5))} (lớn nhất ${kilobytes(Math.max(...sums))})`;
    };
    console.log(`byte đến kết quả đầu: câu ngắn ${await wire(SHORT)} · câu hỏi dài ${await wire(LONG)}`);
    const latency = await chromiumLatency(
      place,
      QUESTIONS.map(({ query }) => query),
    );
    console.log(`trong Chromium ${quantile(latency, 0.5).toFixed(0)} / ${quantile(latency, 0.95).toFixed(0)} ms\n`);
  }
  const [own, plain] = [built.get('ban-tin'), built.get('pagefind')];
  if (own && plain)
    console.log(
      `\nso với Pagefind thường: chỉ mục ${(own.bytes / plain.bytes).toFixed(2)}× · dựng ${(own.took.wall / plain.took.wall).toFixed(2)}×, ` +
        `CPU ${(own.took.cpu / plain.took.cpu).toFixed(2)}×`,
    );
}
process.exit(0);
