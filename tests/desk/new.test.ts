import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { checkNewsroom } from '../../src/core/check/check.ts';
import { withNewsroomAsync } from '../support/newsroom.ts';

function run(root: string, options: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', '--content', root, ...options], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const GIVEN = ['--title', 'Hội nghị: tổng kết "năm"', '--date', '2019-03-01', '--section', 'thoi-su'];

test('options alone make a valid draft, and a second run never overwrites it', async () => {
  await withNewsroomAsync({}, async (root) => {
    const slug = ['--slug', 'hoi-nghi-tong-ket-nam'];
    expect(run(root, [...GIVEN, ...slug]).status).toBe(0);
    const file = join(root, 'articles/2019/hoi-nghi-tong-ket-nam.md');
    const text = readFileSync(file, 'utf8');
    const { faults, newsroom } = await checkNewsroom(root);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(newsroom?.drafts.map(({ title }) => title)).toEqual(['Hội nghị: tổng kết "năm"']);
    const again = run(root, [...GIVEN, ...slug]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('Đã có bài tên “hoi-nghi-tong-ket-nam”');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(run(root, GIVEN, '\n').stdout).toContain('hoi-nghi-tong-ket-nam-2.md');
  });
});

test('what is not given is asked for, and asked again until it will do', async () => {
  await withNewsroomAsync({}, (root) => {
    const { status, stdout, stderr } = run(root, [], 'Họp đầu năm\n1/3/2019\n2019-03-01\nthoi-suu\n\n\n');
    expect(stderr).toContain('“1/3/2019” chưa đúng');
    expect(stderr).toContain('có phải “thoi-su”?');
    expect(status).toBe(0);
    expect(stdout).toContain('hop-dau-nam.md');
    return Promise.resolve();
  });
});

test('without an answer nothing is written', async () => {
  await withNewsroomAsync({}, async (root) => {
    const { status, stderr } = run(root, ['--title', 'Một']);
    expect(status).toBe(1);
    expect(stderr).toContain('--date');
    expect((await checkNewsroom(root)).articleFiles).toBe(1);
  });
});
