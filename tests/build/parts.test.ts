import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/core/newsroom/files.ts';
import { randomFrom } from '../search/random.ts';
import { RandomEdits } from '../support/random-edits.ts';
import { Trial } from '../support/trial.ts';
import type { Ran } from '../support/trial.ts';

const trial = new Trial();
const path = (...names: string[]): string => join(trial.folder, ...names);
/** A checkout of the newsroom on another machine: another folder, other times of files. */
const elsewhere = (name: string): string => {
  const content = path(name, 'toa-soan');
  cpSync(trial.content, content, { recursive: true });
  for (const { path: file } of listFiles(content)) utimesSync(join(content, file), 1_500_000_000, 1_500_000_000);
  return content;
};
const shard = (share: string, out: string, content: string): Promise<Ran> =>
  trial.command('build', {
    options: ['--content', content, '--cache', mkdtempSync(path('cache-')), '--out', out, '--shard', share],
    env: { TZ: 'America/New_York' },
  });
const merge = (...parts: string[]): Promise<Ran> =>
  trial.command('merge', {
    options: ['--content', trial.content, '--cache', mkdtempSync(path('cache-')), '--out', 'gop', ...parts],
  });

let other = '';
beforeAll(async () => {
  const newsroom = new RandomEdits(trial.content, randomFrom(11), 20);
  for (let i = 0; i < 10; i += 1) newsroom.edit();
  expect(await trial.build('mot-lan')).toMatchObject({ status: 0 });
  other = elsewhere('may-khac');
  for (const share of ['1/3', '2/3', '3/3']) expect(await shard(share, 'ba', other)).toMatchObject({ status: 0 });
}, 300_000);
afterAll(() => {
  trial.remove();
});

describe.each([1, 2, 3])('a build in %i parts', (count) => {
  test(
    'makes the site that a build in one go makes, and merging does no article and no page of one again',
    { timeout: 300_000 },
    async () => {
      const out = `chia-${String(count)}`;
      if (count === 3) cpSync(path('ba'), path(out), { recursive: true });
      else
        for (let i = 1; i <= count; i += 1)
          expect(await shard(`${String(i)}/${String(count)}`, out, other)).toMatchObject({ status: 0 });
      const { said, status } = await merge(out);
      expect(status, said).toBe(0);
      expect(said).toMatch(/bài: đọc lại 0, dựng lại 0,/);
      const pages = [...trial.files('mot-lan').keys()].filter((page) => page.startsWith('bai-viet/')).length;
      expect(said).toMatch(new RegExp(`giữ ${String(pages)}\\n`));
      if (count === 1) expect(said).toMatch(/lập lại 0 phần/);
      expect(trial.differences('gop', 'mot-lan')).toEqual([]);
      rmSync(path('gop'), { recursive: true });
    },
  );
});

describe('parts that can’t be joined', () => {
  const copied = (to: string, ...names: string[]): void => {
    mkdirSync(path(to));
    for (const name of names) cpSync(path('ba', name), path(to, name));
  };

  test('one that is missing, and one that is there twice, are named', async () => {
    copied('hai', 'phan-1-3.bantin', 'phan-3-3.bantin');
    cpSync(path('ba', 'phan-3-3.bantin'), path('hai', 'lai.bantin'));
    const { said, status } = await merge('hai');
    expect(status).toBe(1);
    expect(said).toMatch(/thiếu phần 2\/3/);
    expect(said).toMatch(/phần 3\/3 có 2 lần: .*lai\.bantin, .*phan-3-3\.bantin/);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2), /phan-2-3\.bantin bị hỏng hoặc bị cắt ngắn/],
    ['empty', () => Buffer.alloc(0), /phan-2-3\.bantin bị hỏng hoặc bị cắt ngắn/],
    [
      'changed in one bit',
      (bytes) => {
        const at = bytes.length >> 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      },
      /phan-2-3\.bantin bị hỏng/,
    ],
    ['another file', () => Buffer.from('Đây là một tệp chữ, không phải một phần.'), /phan-2-3\.bantin bị hỏng/],
  ])('one that is %s', async (name, damage, expected) => {
    const folder = `hong-${name.replaceAll(' ', '-')}`;
    copied(folder, 'phan-1-3.bantin', 'phan-2-3.bantin', 'phan-3-3.bantin');
    const file = path(folder, 'phan-2-3.bantin');
    writeFileSync(file, damage(readFileSync(file)));
    const { said, status } = await merge(folder);
    expect(status).toBe(1);
    expect(said).toMatch(expected);
    expect(said).toMatch(/dựng lại phần này/);
  });

  test('one of other content', async () => {
    const content = elsewhere('noi-dung-khac');
    writeFileSync(join(content, 'abbreviations.yaml'), '[]\n# khác\n');
    copied('khac', 'phan-1-3.bantin', 'phan-3-3.bantin');
    expect(await shard('2/3', 'khac', content)).toMatchObject({ status: 0 });
    const { said, status } = await merge('khac');
    expect(status).toBe(1);
    expect(said).toMatch(/phan-2-3\.bantin được dựng từ nội dung khác/);
    expect(said).not.toMatch(/phan-1-3/);
  });

  test('none at all, and no such place', async () => {
    mkdirSync(path('rong'));
    expect((await merge('rong')).said).toMatch(/không có phần nào/);
    expect((await merge('khong-co')).said).toMatch(/không thấy khong-co/);
  });
});

test.each(['0/3', '4/3', 'a/b'])('--shard %s is refused with an example', async (share) => {
  const { said, status } = await shard(share, 'sai', trial.content);
  expect(status).toBe(1);
  expect(said).toMatch(/ví dụ 1\/3/);
});

test(
  'a fault of an article is told by the worker that has it, a fault of a record by each',
  { timeout: 300_000 },
  async () => {
    const content = elsewhere('may-loi');
    const broken = listFiles(content).flatMap(({ path: file }) => (/^articles\/.*\.md$/.test(file) ? [file] : []));
    const [first = ''] = broken;
    writeFileSync(join(content, first), `${readFileSync(join(content, first), 'utf8')}\n[hỏng](khong-co.md)\n`);
    const said = [];
    for (const share of ['1/2', '2/2']) said.push(await shard(share, 'loi', content));
    expect(said.map(({ status }) => status).sort()).toEqual([0, 1]);
    expect(said.find(({ status }) => status === 1)?.said).toContain(`${first}:`);
    writeFileSync(join(content, 'terms/dang-xii.yaml'), 'la: 1\n');
    for (const share of ['1/2', '2/2'])
      expect((await shard(share, 'loi', content)).said).toContain('terms/dang-xii.yaml:');
  },
);
