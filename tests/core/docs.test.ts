import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkNewsroom } from '../../src/core/check/check.ts';

const TEXTS = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const BUILT_IN = new Set(['ci', 'test', 'install']);

describe.each(TEXTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names no command that is not there', () => {
    const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined && !BUILT_IN.has(name))).toEqual([]);
  });

  test('links to no file that is not there', () => {
    const prose = text.replaceAll(/^```[^`]*```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
    const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address.replace(/#.*/, ''));
    const paths = [...text.matchAll(/`((?:src|docs|tests|scripts|content)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect([
      ...linked.filter((address) => !/^[a-z]+:/.test(address) && !existsSync(join(dirname(file), address))),
      ...paths.filter((path) => !EXAMPLES.has(path) && !existsSync(path)),
    ]).toEqual([]);
  });
});

/** Files that the texts tell the reader to make. */
const EXAMPLES: ReadonlySet<string> = new Set(['content/articles/YYYY/', 'content/articles/2019/giao-ban-thang-2.md']);

/** The fenced examples that are files of a newsroom: those that say where they stand, bulletin numbers, and articles. */
function examplesIn(file: string): [path: string, content: string][] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```(?:md|yaml)\n(.*?)^```/gms);
  return [...blocks].flatMap(([, block = ''], index): [string, string][] => {
    const [, path] = /^# content\/(\S+)\n/.exec(block) ?? [];
    if (path !== undefined) return [[path, block.slice(block.indexOf('\n') + 1)]];
    const folder = /^number:/m.test(block) ? 'issues' : 'articles/2019';
    return block.startsWith('---\n') ? [[`${folder}/vi-du-${String(index)}.md`, block]] : [];
  });
}

test.each(['README.md', 'docs/huong-dan-bien-tap.md'])('the examples of %s are right as they stand', async (file) => {
  const examples = examplesIn(file);
  expect(examples.length).toBeGreaterThan(0);
  const root = mkdtempSync(join(tmpdir(), 'vi-du-'));
  try {
    cpSync('content', root, { recursive: true });
    for (const [path, content] of examples) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const { faults } = await checkNewsroom(root, { today: '2026-12-01' });
    const paths = new Set(examples.map(([path]) => path));
    const wrong = faults.filter((fault) => paths.has(fault.file) || fault.severity === 'error');
    expect(wrong.map((fault) => `${fault.file}:${String(fault.line)} ${fault.kind}: ${fault.cause}`)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
