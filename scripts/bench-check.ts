/**
 * `npm run bench:check -- [--sizes 1000,20000] [--mutations 10000]`: how long `npm run check` takes over synthetic
 * newsrooms, with its memory, and whether mutated articles break a law of the check.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { mutants, violations } from '../tests/support/mutations.ts';
import { measure } from './bench/measure.ts';
import { writeNewsroom } from './bench/newsroom.ts';
import { ownCommand } from './bench/own-command.ts';
import { command } from './support/command.ts';

const BATCH = 500;

await command(async () => {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000,20000' }, mutations: { type: 'string', default: '10000' } },
  });
  for (const size of values.sizes.split(',').map(Number).filter(Boolean)) {
    const folder = `.cache/bench-check/${String(size)}`;
    writeNewsroom(folder, size);
    const run = [...ownCommand('check'), '--content', folder];
    const { wall, cpu, memory } = await measure(run, process.cwd());
    console.log(
      `${String(size)} bài: ${wall.toFixed(1)} s (bộ xử lý ${cpu.toFixed(1)} s), ${(memory / 1e9).toFixed(2)} GB`,
    );
  }
  const wrong = await mutate(Number(values.mutations));
  console.log(`${values.mutations} bài bị làm hỏng: ${String(wrong.length)} lần phạm luật`);
  for (const line of wrong.slice(0, 20)) console.log(line);
  if (wrong.length > 0) process.exitCode = 1;
});

/** Real articles, mutated by a seed for each batch, beside the real records. */
async function mutate(count: number): Promise<string[]> {
  const articles = globSync('content/articles/**/*.{md,mdx}').sort();
  const wrong: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
    try {
      for (const name of readdirSync('content'))
        if (!['articles', 'issues', 'letters'].includes(name))
          cpSync(join('content', name), join(root, name), { recursive: true });
      for (const [file, bytes] of Object.entries(mutants(articles, Math.min(BATCH, count - done), done + 1))) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), bytes);
      }
      wrong.push(...(await violations(root)));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return wrong;
}
