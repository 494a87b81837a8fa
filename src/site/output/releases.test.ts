import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from './exchange.ts';
import { Releases } from './releases.ts';

class Killed extends Error {}
let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-dung-'));
  out = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const site = (text: string): string => {
  const made = join(folder, 'site');
  mkdirSync(made);
  writeFileSync(join(made, 'index.html'), text);
  return made;
};
const shown = (): string => readFileSync(join(out, 'index.html'), 'utf8');
const earlier = (): string[] => readdirSync(join(folder, '.dist-truoc'));
const canExchange = (): boolean => {
  for (const name of ['a', 'b']) mkdirSync(join(folder, name));
  return exchangeFolders(join(folder, 'a'), join(folder, 'b'));
};

describe.each([
  ['in one step', exchangeFolders],
  ['by renames', () => false],
])('a swap %s', (_name, exchange) => {
  test('keeps as many earlier sites as it is told, and goes back to the newest', () => {
    for (const text of ['một', 'hai', 'ba', 'bốn']) new Releases(out, exchange).install(site(text), 2);
    expect(shown()).toBe('bốn');
    expect(earlier()).toEqual(['000002', '000003']);
    new Releases(out, exchange).rollback();
    expect(shown()).toBe('ba');
    new Releases(out, exchange).rollback();
    expect(shown()).toBe('hai');
    expect(earlier()).toEqual([]);
    expect(() => {
      new Releases(out, exchange).rollback();
    }).toThrow('không có bản dựng trước');
  });

  test('keeps none when told so', () => {
    for (const text of ['một', 'hai']) new Releases(out, exchange).install(site(text), 0);
    expect(existsSync(join(folder, '.dist-truoc'))).toBe(false);
  });
});

test('the newest of those that are not kept becomes the spare, if nothing is in its place', () => {
  const spare = join(folder, 'du');
  const install = (text: string, keep: number) => new Releases(out).install(site(text), keep, spare);
  for (const text of ['một', 'hai', 'ba']) expect(install(text, 2)).toBe(true);
  expect(existsSync(spare)).toBe(false);
  install('bốn', 1);
  expect(readFileSync(join(spare, 'index.html'), 'utf8')).toBe('hai');
  install('năm', 1);
  expect(readFileSync(join(spare, 'index.html'), 'utf8')).toBe('hai');
  expect(earlier()).toEqual(['000004']);
});

describe.each<[string, (one: string, other: string) => boolean, string, string]>([
  [
    'before it',
    () => {
      throw new Killed();
    },
    'hai',
    'một',
  ],
  [
    'after it',
    (one, other) => {
      exchangeFolders(one, other);
      throw new Killed();
    },
    'ba',
    'hai',
  ],
  [
    'between the renames, where there is no exchange',
    (_one, other) => {
      renameSync(other, join(folder, '.dist-truoc', 'moi-cu'));
      throw new Killed();
    },
    'hai',
    'một',
  ],
])('killed %s', (when, killing, expected, before) => {
  test('the next command finds a whole site, and the earlier ones', ({ skip }) => {
    skip(when === 'after it' && !canExchange(), 'this system has no exchange');
    for (const text of ['một', 'hai']) new Releases(out).install(site(text), 2);
    expect(() => {
      new Releases(out, killing).install(site('ba'), 2);
    }).toThrow(Killed);
    const next = new Releases(out);
    expect(shown()).toBe(expected);
    next.rollback();
    expect(shown()).toBe(before);
  });
});

test('a reader never misses a file while sites are swapped in one step', async ({ skip }) => {
  skip(!canExchange(), 'this system has no exchange');
  new Releases(out).install(site('0'), 1);
  const reader = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const { readFileSync } = require('node:fs');
     let [reads, missed, going] = [0, 0, true];
     parentPort.once('message', () => { going = false; });
     const turn = () => {
       for (let i = 0; i < 200; i += 1) { reads += 1; try { readFileSync(workerData); } catch { missed += 1; } }
       if (going) setImmediate(turn); else parentPort.postMessage({ reads, missed });
     };
     turn();`,
    { eval: true, workerData: join(out, 'index.html') },
  );
  await new Promise((online) => reader.once('online', online));
  for (let i = 1; i <= 30; i += 1) new Releases(out).install(site(String(i)), 1);
  reader.postMessage('end');
  const { reads, missed } = await new Promise<{ reads: number; missed: number }>((done) =>
    reader.once('message', done),
  );
  await reader.terminate();
  expect(reads).toBeGreaterThan(100);
  expect(missed).toBe(0);
});
