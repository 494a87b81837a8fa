import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE } from '../support/newsroom.ts';

const SCRIPT = resolve('scripts/hooks.ts');
const ARTICLE = 'content/articles/2019/bai-mot.md';
const good = SAMPLE['articles/2019/bai-mot.md'] ?? '';
const bad = good.replace('2019-02-12', '2019-02-30');

let repository = '';

const run = (program: string, ...parts: string[]) => {
  const env = { ...process.env, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@a.example' };
  return spawnSync(program, parts, { cwd: repository, encoding: 'utf8', env });
};
const git = (...parts: string[]) => run('git', '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...parts);
const hooks = (...parts: string[]) => run(process.execPath, SCRIPT, ...parts);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), text);
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'kho-'));
  git('init', '-q');
  for (const [file, text] of Object.entries(SAMPLE)) write(`content/${file}`, text);
  git('add', '.');
  git('commit', '-qm', 'first');
});

afterEach(() => {
  rmSync(repository, { recursive: true, force: true });
});

test('what is staged counts, not what the work tree holds', () => {
  write(ARTICLE, bad);
  git('add', '.');
  write(ARTICLE, good);
  const refused = hooks('--staged');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`${ARTICLE}:3:7  ngay-khong-co`);
  git('add', '.');
  write(ARTICLE, bad);
  expect(hooks('--staged')).toMatchObject({ status: 0, stderr: '' });
});

test('a record that is taken away is missed where it is named', () => {
  git('rm', '-q', 'content/officials/le-thi-mau.yaml');
  const refused = hooks('--staged');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`${ARTICLE}:5:13  khong-co-ho-so`);
});

test('one command installs the hook and the editor help, and leaves a foreign hook alone', () => {
  expect(hooks().status).toBe(0);
  const hook = join(repository, '.git/hooks/pre-commit');
  expect(readFileSync(hook, 'utf8')).toContain('npm run --silent hooks -- --staged');
  expect(existsSync(join(repository, '.vscode/schema/officials.json'))).toBe(true);
  writeFileSync(hook, '#!/bin/sh\necho khác\n');
  expect(hooks().status).toBe(1);
  expect(readFileSync(hook, 'utf8')).toContain('khác');
});
