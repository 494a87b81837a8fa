import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/core/newsroom/files.ts';
import { randomFrom } from '../search/random.ts';
import { RandomEdits } from '../support/random-edits.ts';
import { Trial } from '../support/trial.ts';

const trial = new Trial();
const newsroom = new RandomEdits(trial.content, randomFrom(7));
beforeAll(async () => {
  expect(await trial.build('trang')).toMatchObject({ status: 0 });
}, 300_000);
afterAll(() => {
  trial.remove();
});

test('a build that is killed leaves the old site whole, and the next one is right', { timeout: 300_000 }, async () => {
  const before = trial.files('trang');
  for (const ms of [300, 1500]) {
    newsroom.edit();
    const build = trial.start('trang');
    await wait(ms);
    // A build that was quick enough has put its site in place; then there is nothing to see.
    if (build.exitCode !== null) continue;
    build.kill('SIGKILL');
    await new Promise((done) => build.once('exit', done));
    expect(trial.files('trang')).toEqual(before);
  }
  expect(await trial.build('trang')).toMatchObject({ status: 0 });
  expect(await trial.buildClean('tu-dau')).toMatchObject({ status: 0 });
  expect(trial.differences('trang', 'tu-dau')).toEqual([]);
});

test('a compiled program that was damaged is compiled again', { timeout: 300_000 }, async () => {
  newsroom.edit();
  const folder = join(trial.folder, '.cache/program');
  const code = listFiles(folder).filter(({ path }) => path.includes('/code/prerender-entry'));
  expect(code).not.toEqual([]);
  for (const { path } of code) writeFileSync(join(folder, path), 'export const app = 1;');
  expect(await trial.build('trang')).toMatchObject({ status: 0 });
  expect(await trial.buildClean('tu-dau')).toMatchObject({ status: 0 });
  expect(trial.differences('trang', 'tu-dau')).toEqual([]);
});

test('a second build at the same time is refused in words', { timeout: 300_000 }, async () => {
  newsroom.edit();
  const lock = join(trial.folder, '.cache/build.lock');
  writeFileSync(lock, String(process.pid));
  const { said, status } = await trial.build('trang');
  expect(status).toBe(1);
  expect(said).toMatch(/một lần dựng khác \(tiến trình \d+\) đang chạy/);
  rmSync(lock);
});

test(
  'a file whose clock was set back is read again all the same, and the last site can be had back',
  { timeout: 300_000 },
  async () => {
    const old = trial.files('trang');
    const file = join(trial.content, 'site.yaml');
    writeFileSync(
      file,
      'name: Bản tin đổi tên\ndescription: Thử\naddress: https://ban-tin.example\norganisation: ban-mau\nsections:\n  - { id: thoi-su, name: A }\n  - { id: dan-van, name: B }\n  - { id: dien-dan, name: C }\n',
    );
    utimesSync(file, new Date('2001-01-01'), new Date('2001-01-01'));
    expect(await trial.build('trang')).toMatchObject({ status: 0 });
    expect(await trial.buildClean('tu-dau')).toMatchObject({ status: 0 });
    expect(trial.differences('trang', 'tu-dau')).toEqual([]);
    expect(trial.files('trang')).not.toEqual(old);
    expect(await trial.command('rollback', { options: ['--out', 'trang'] })).toMatchObject({ status: 0 });
    expect(trial.files('trang')).toEqual(old);
    expect(await trial.command('rollback', { options: ['--out', 'trang'] })).toMatchObject({ status: 1 });
  },
);
