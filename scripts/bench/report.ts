import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Cost } from './measure.ts';

/** What was measured: size → occasion → contestant → a cost for each run. */
export type Measured = Map<number, Map<string, Map<string, Cost[]>>>;

/** The middle one; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const number = (value: number, digits = 1) => value.toFixed(digits).replace('.', ',');
const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** Medians as `CPU / wall / memory`, with the ratio of ours to each other contestant behind it. */
export function table(bySize: Measured, contestants: readonly string[]): string {
  const rows: string[] = [];
  const [ours = '', ...others] = contestants;
  rows.push(
    `| Số bài | Khi nào | ${contestants.join(' | ')} | ${others.map((name) => `${ours} : ${name}`).join(' | ')} |`,
  );
  rows.push(`| ---: | --- |${' --- |'.repeat(contestants.length)}${' ---: |'.repeat(others.length)}`);
  for (const [size, occasions] of bySize)
    for (const [occasion, costs] of occasions) {
      const middle = (name: string): Cost | undefined => {
        const runs = costs.get(name);
        if (!runs || runs.length === 0) return undefined;
        return {
          cpu: median(runs.map(({ cpu }) => cpu)),
          wall: median(runs.map(({ wall }) => wall)),
          memory: median(runs.map(({ memory }) => memory)),
        };
      };
      const cell = (cost: Cost | undefined) =>
        cost ? `${number(cost.cpu)} / ${number(cost.wall)} / ${number(cost.memory / 1e9, 2)}` : '–';
      const mine = middle(ours);
      const ratio = (cost: Cost | undefined) => (cost && mine ? number(mine.wall / cost.wall, 2) : '–');
      rows.push(
        `| ${grouped(size)} | ${occasion} | ${contestants.map((name) => cell(middle(name))).join(' | ')} | ${others.map((name) => ratio(middle(name))).join(' | ')} |`,
      );
    }
  return rows.join('\n');
}

/** The machine, as far as it tells a reader something. */
export function machine(): string {
  return `${String(availableParallelism())} lõi, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
