/**
 * `npm run bench:faults -- [--kills 100] [--seed 1]`: kills builds at random moments, fills the disk (a small tmpfs,
 * where this user may mount one), makes the place of the site read-only: the old site must stay whole each time, and
 * the next build must make what a clean build makes.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { randomFrom } from '../tests/search/random.ts';
import type { Random } from '../tests/search/random.ts';
import { RandomEdits } from '../tests/support/random-edits.ts';
import { Trial } from '../tests/support/trial.ts';
import { command } from './support/command.ts';

let wrong = 0;
const verdict = (what: string, right: boolean) => {
  if (!right) wrong += 1;
  console.log(`${right ? 'đúng' : 'SAI '}  ${what}`);
};
const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);

function nextIsRight(trial: Trial, out: string): boolean {
  const next = trial.build(out);
  return next.status === 0 && trial.buildClean('tu-dau').status === 0 && trial.differences(out, 'tu-dau').length === 0;
}

async function kills(trial: Trial, newsroom: RandomEdits, random: Random, count: number): Promise<void> {
  const begun = performance.now();
  trial.build('trang');
  const usual = performance.now() - begun;
  let [killed, whole] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    newsroom.edit();
    const before = trial.files('trang');
    const build = trial.start('trang');
    const ended = new Promise((done) => build.once('exit', done));
    await wait(random.next() * usual);
    if (build.exitCode !== null) continue;
    build.kill('SIGKILL');
    await ended;
    killed += 1;
    const after = trial.files('trang');
    // The last moments of a build come after its site was put in place: then that must be a whole one.
    if (same(before, after) || nextIsWhole(trial, after)) whole += 1;
    if (i % 20 === 19) verdict(`sau ${String(i + 1)} lần, dựng tiếp như dựng từ đầu`, nextIsRight(trial, 'trang'));
  }
  verdict(
    `kill -9 ở ${String(killed)} lúc bất kỳ: trang cũ (hay mới) nguyên vẹn ${String(whole)} lần`,
    whole === killed,
  );
}

function nextIsWhole(trial: Trial, site: ReadonlyMap<string, string>): boolean {
  return trial.buildClean('tu-dau').status === 0 && same(trial.files('tu-dau'), site);
}

function fullDisk(trial: Trial, newsroom: RandomEdits): void {
  const disk = join(trial.folder, 'dia');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    console.log('bỏ qua  đĩa đầy: không gắn được tmpfs (cần quyền root)');
    return;
  }
  try {
    const options = ['--cache', 'dia/cache'];
    const first = trial.build('dia/trang', ...options);
    verdict('dựng trên đĩa nhỏ', first.status === 0);
    const before = trial.files('dia/trang');
    const free = Number(execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).split('\n')[1]);
    for (const left of [0, 200_000, 1_000_000, 4_000_000]) {
      writeFileSync(join(disk, 'day'), Buffer.alloc(Math.max(0, free - left)));
      newsroom.edit();
      const full = trial.build('dia/trang', ...options);
      const kept = same(before, trial.files('dia/trang'));
      verdict(
        `còn ${String(left / 1000)} kB: ${full.status === 0 ? 'vừa đủ chỗ' : (full.said.split('\n').find((line) => line.includes('được')) ?? '').slice(0, 90)}`,
        full.status === 0 || kept,
      );
      if (full.status === 0) break;
    }
    rmSync(join(disk, 'day'));
    const after = trial.build('dia/trang', ...options);
    verdict(
      'có chỗ lại: dựng như dựng từ đầu',
      after.status === 0 &&
        trial.buildClean('tu-dau').status === 0 &&
        trial.differences('dia/trang', 'tu-dau').length === 0,
    );
  } finally {
    execFileSync('umount', [disk]);
  }
}

function readOnly(trial: Trial, newsroom: RandomEdits): void {
  const place = join(trial.folder, 'chi-doc');
  mkdirSync(place);
  trial.build('chi-doc/trang');
  const before = trial.files('chi-doc/trang');
  const marked = lockFolder(place);
  newsroom.edit();
  const { status, said } = trial.build('chi-doc/trang');
  verdict(
    `nơi đặt trang chỉ đọc: ${(said.split('\n').find((line) => line.includes('được')) ?? '').slice(0, 90)}`,
    marked ? status !== 0 && same(before, trial.files('chi-doc/trang')) : status === 0,
  );
  unlockFolder(place);
  verdict('ghi được lại: dựng như dựng từ đầu', nextIsRight(trial, 'chi-doc/trang'));
}

/** Root may write where permissions forbid it; the immutable flag holds for root, too. */
function lockFolder(place: string): boolean {
  chmodSync(place, 0o555);
  if (process.getuid?.() !== 0) return true;
  try {
    execFileSync('chattr', ['+i', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unlockFolder(place: string): void {
  try {
    if (process.getuid?.() === 0) execFileSync('chattr', ['-i', place], { stdio: 'ignore' });
  } catch {
    // It was never set.
  }
  chmodSync(place, 0o755);
}

function damage(trial: Trial, random: Random): void {
  for (const name of ['heads.pack', 'parts-0.pack']) {
    const file = join(trial.folder, '.cache/trang/articles', name);
    const bytes = readFileSync(file);
    for (let i = 0; i < 20; i += 1) bytes[random.below(bytes.length)] = random.below(256);
    writeFileSync(file, bytes);
    trial.changeTemplate('sau khi hỏng');
    verdict(`bộ nhớ tạm hỏng (${name}): dựng như dựng từ đầu`, nextIsRight(trial, 'trang'));
  }
}

await command(async () => {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const random = randomFrom(Number(values.seed));
  const trial = new Trial();
  try {
    const newsroom = new RandomEdits(trial.content, random);
    verdict('dựng lần đầu', trial.build('trang').status === 0);
    damage(trial, random);
    fullDisk(trial, newsroom);
    readOnly(trial, newsroom);
    await kills(trial, newsroom, random, Number(values.kills));
    if (wrong > 0) process.exitCode = 1;
  } finally {
    trial.remove();
  }
});
