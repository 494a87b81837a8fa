import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { SAMPLE, withNewsroom } from '../support/newsroom.ts';
import type { Files } from '../support/newsroom.ts';

const ARTICLE = 'articles/2019/bai-mot.md';
const article = (from: string, to: string): Files => ({ [ARTICLE]: SAMPLE[ARTICLE]?.replace(from, to) });

test.each<[string, Files, RegExp]>([
  ['an unknown id', article('[le-thi-mau]', '[khong-co]'), /bai-mot\.md:5:13 .*không có cán bộ “khong-co”/],
  ['a missing required field', article('title: Bài một\n', ''), /bai-mot\.md:2:1 .*thiếu mục “title”/],
  ['an impossible date', article('2019-02-12', '2019-02-30'), /bai-mot\.md:3:7 .*ngày này không có trong lịch/],
  ['a duplicate slug', { 'articles/2020/bai-mot.md': SAMPLE[ARTICLE] }, /2020\/bai-mot\.md:1:1 .*trùng tên/],
  [
    'a dead link in the text',
    article('Thân bài', 'Thân [bài](khong-co.md)'),
    /bai-mot\.md:9:6 .*liên kết tới bài không có: khong-co\.md/,
  ],
  [
    'code in MDX',
    { 'articles/2019/bai-hai.mdx': SAMPLE[ARTICLE]?.replace('Thân', 'import fs from "node:fs"\n\nThân') },
    /bai-hai\.mdx:9:1 .*import/,
  ],
])('%s stops the build with file, line and cause, and leaves the old site', (_name, changes, expected) => {
  const out = mkdtempSync(join(tmpdir(), 'trang-cu-'));
  try {
    writeFileSync(join(out, 'index.html'), 'bản cũ');
    withNewsroom(changes, (content) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['scripts/build.ts', '--content', content, '--out', out, '--cache', join(content, '.cache')],
        {
          encoding: 'utf8',
        },
      );
      expect(stderr).toMatch(expected);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(1);
    });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('bản cũ');
    expect(existsSync(join(out, 'bai-viet'))).toBe(false);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
