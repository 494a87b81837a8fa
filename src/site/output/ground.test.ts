import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Shelf } from '../../core/edition/shelf.ts';
import { readNewsroom } from '../../core/newsroom/read.ts';
import { SAMPLE, withNewsroom } from '../../../tests/support/newsroom.ts';
import type { Files } from '../../../tests/support/newsroom.ts';
import { groundOf } from './ground.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nen-'));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

const ARTICLE = 'articles/2019/bai-mot.md';
const replaced = (file: string, from: string, to: string): Files => ({ [file]: SAMPLE[file]?.replace(from, to) });
const ground = (changes: Files = {}): string =>
  withNewsroom(changes, (root) => {
    const shelf = new Shelf(root, join(content, '.ke'), '1');
    const { newsroom } = readNewsroom(root, { remember: shelf.remember });
    const found = newsroom && groundOf(newsroom, content, (article) => shelf.dataDigest(article));
    shelf.close();
    rmSync(join(content, '.ke'), { recursive: true });
    return found ?? 'in error';
  });

test('a correction in the text of an article leaves the ground as it is', () => {
  expect(ground(replaced(ARTICLE, 'Thân bài một.', 'Thân bài đã sửa,\n\nvà dài ra.'))).toBe(ground());
});

test.each<[string, Files]>([
  ['a title', replaced(ARTICLE, 'Bài một', 'Bài hai')],
  ['a day', replaced(ARTICLE, '2019-02-12', '2019-02-13')],
  ['a draft', replaced(ARTICLE, 'section:', 'draft: true\nsection:')],
  ['one more article', { 'articles/2019/bai-hai.md': SAMPLE[ARTICLE] }],
  ['a title of an official', replaced('officials/le-thi-mau.yaml', 'Trưởng Ban', 'Phó Trưởng Ban')],
  ['the name of the bulletin', replaced('site.yaml', 'Bản tin Mẫu', 'Bản tin Khác')],
  ['a letter', { 'letters/thu.md': '---\nname: Trần Văn Mẫu\ndate: 2019-03-01\n---\n\nLời thư.\n' }],
  [
    'an editorial',
    { 'issues/2019-01.md': '---\nnumber: 1/2019\ndate: 2019-01\narticles: [bai-mot]\n---\n\nLời đầu.\n' },
  ],
])('the ground is another with %s', (_name, changes) => {
  expect(ground(changes)).not.toBe(ground());
});

test('the ground is another with another picture', () => {
  const before = ground();
  mkdirSync(join(content, 'anh'));
  writeFileSync(join(content, 'anh', 'a.jpg'), 'a');
  expect(ground()).not.toBe(before);
});
