import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsOf, isUnchanged, looksOf, putStamp } from './stamp.ts';

let content = '';
let cache = '';
let out = '';
beforeEach(() => {
  [content = '', cache = '', out = ''] = ['bai', 'nho', 'trang'].map((name) => mkdtempSync(join(tmpdir(), `${name}-`)));
  writeFileSync(join(content, 'bai.md'), 'Một');
  writeFileSync(join(out, 'index.html'), 'Trang');
});
afterEach(() => {
  for (const folder of [content, cache, out]) rmSync(folder, { recursive: true });
});

const DAY = '2021-03-02';
const stamp = (settled = true): void => {
  putStamp(cache, { inputs: inputsOf(content, '1'), site: looksOf(out), day: DAY, settled });
};
const unchanged = (version = '1', day = DAY): boolean =>
  isUnchanged(cache, out, content, inputsOf(content, version), day);

test('a site whose files were written right before it was built needs no new build', () => {
  stamp();
  expect(unchanged()).toBe(true);
  expect(unchanged()).toBe(true);
});

test('a write within the tick of the clock in which the file was read is seen by its bytes', () => {
  const inputs = inputsOf(content, '1');
  putStamp(cache, { inputs, site: looksOf(out), day: DAY, settled: true });
  const looksTheSame = { looks: inputs.looks, lately: {} };
  expect(isUnchanged(cache, out, content, looksTheSame, DAY)).toBe(true);
  putStamp(cache, { inputs, site: looksOf(out), day: DAY, settled: true });
  writeFileSync(join(content, 'bai.md'), 'Hai');
  expect(isUnchanged(cache, out, content, looksTheSame, DAY)).toBe(false);
});

test.each<[string, () => void]>([
  [
    'a file is added',
    () => {
      writeFileSync(join(content, 'hai.md'), '');
    },
  ],
  [
    'a file is gone',
    () => {
      rmSync(join(content, 'bai.md'));
    },
  ],
  [
    'the site was touched',
    () => {
      writeFileSync(join(out, 'index.html'), 'Ai sửa');
    },
  ],
  [
    'the note is damaged',
    () => {
      writeFileSync(join(cache, 'dung-xong.json'), '{');
    },
  ],
])('when %s, there is something to build', (_name, change) => {
  stamp();
  change();
  expect(unchanged()).toBe(false);
});

test('another program builds again, and so does a later day for which something waited', () => {
  stamp(false);
  expect(unchanged('2')).toBe(false);
  expect(unchanged('1', '2021-03-03')).toBe(false);
  expect(unchanged('1', DAY)).toBe(true);
});
