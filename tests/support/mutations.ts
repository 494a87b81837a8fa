import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNewsroom } from '../../src/core/check/check.ts';
import { readNewsroom } from '../../src/core/newsroom/read.ts';

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES =
  ': |[|]|{|}|*|&|!|"|\'|#|---|\n---\n|\t|- |\u200b|\ufeff|\0|\u00a0|`|```|<|<script>|<!--|](|![](|\\|%|@|\r\n|MẬT|12/02/2019|39 - NQ/TW'.split(
    '|',
  );

type Mutation = (bytes: Buffer, random: () => number) => Buffer;
const at = (length: number, random: () => number) => Math.floor(random() * length);
const onLines =
  (change: (lines: string[], random: () => number) => void): Mutation =>
  (bytes, random) => {
    const lines = bytes.toString('utf8').split('\n');
    change(lines, random);
    return Buffer.from(lines.join('\n'));
  };

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let count = at(4, random); count >= 0; count -= 1) changed[at(bytes.length, random)] = at(256, random);
    return changed;
  },
  (bytes, random) => bytes.subarray(0, at(bytes.length, random)),
  onLines((lines, random) => lines.splice(at(lines.length, random), 1 + at(3, random))),
  onLines((lines, random) => lines.splice(at(lines.length, random), 0, lines[at(lines.length, random)] ?? '')),
  onLines((lines, random) => lines.splice(at(lines.length, random), 0, ...lines.splice(at(lines.length, random), 1))),
  onLines((lines, random) => {
    const index = at(Math.min(lines.length, 30), random);
    const line = lines[index] ?? '';
    const column = at(line.length + 1, random);
    lines[index] = line.slice(0, column) + (PIECES[at(PIECES.length, random)] ?? '') + line.slice(column);
  }),
  onLines((lines, random) => {
    const index = at(lines.length, random);
    const line = lines[index] ?? '';
    const column = at(line.length + 1, random);
    lines[index] = line.slice(0, column) + (PIECES[at(PIECES.length, random)] ?? '') + line.slice(column);
  }),
  onLines((lines, random) => {
    const index = at(lines.length, random);
    lines[index] = (lines[index] ?? '')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]{2}/g, (marks) => (random() < 0.5 ? marks.slice(1) + marks.slice(0, 1) : marks));
  }),
];

/** The bytes with one to three mutations. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  let changed = bytes;
  for (let count = at(3, random); count >= 0; count -= 1)
    if (changed.length > 0) changed = MUTATIONS[at(MUTATIONS.length, random)]?.(changed, random) ?? changed;
  return changed;
}

/** `count` mutated copies of the given articles, as files of a newsroom; `.mdx` stays `.mdx`. */
export function mutants(articles: readonly string[], count: number, seed: number): Record<string, Uint8Array> {
  const random = randomNumbers(seed);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const file = articles[at(articles.length, random)] ?? '';
      const name = `articles/2020/bai-${String(seed)}-${String(index)}${file.endsWith('.mdx') ? '.mdx' : '.md'}`;
      return [name, mutate(readFileSync(file), random)];
    }),
  );
}

/** What went against the law: an article lost without an error, or a message without file, line, cause and cure. */
export async function violations(root: string): Promise<string[]> {
  const reading = readNewsroom(root);
  const { faults } = await checkNewsroom(root, { reading, today: '2026-01-15' });
  const wrong: string[] = [];
  const read = new Set([...reading.readable.articles, ...reading.readable.drafts].map(({ file }) => file));
  const named = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const articles = reading.files.filter((file) => /^articles\/.*\.mdx?$/.test(file));
  for (const file of articles) if (!read.has(file) && !named.has(file)) wrong.push(`${file}: lost`);
  if (articles.length !== reading.articleFiles) wrong.push('articles are miscounted');
  for (const { file, line, column, cause, cure, kind } of faults) {
    const lines = reading.files.includes(file)
      ? readFileSync(join(root, file))
          .toString('latin1')
          .split(/\r\n|\r|\n/).length
      : 1;
    if (line < 1 || line > lines || column < 1 || cause === '' || cure === '')
      wrong.push(`${file}:${String(line)}:${String(column)} ${kind}: vague`);
  }
  return wrong;
}
