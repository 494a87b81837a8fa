/**
 * `npm run bench:faults -- [--kills 100] [--seed 1]`: damages the cache, fills the disk (a tmpfs, where this user may mount
 * one), makes the place of the site read-only, moves the clock, kills builds at random moments: the old site must stay whole
 * each time, and the next build must make what a clean build makes.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

async function nextIsRight(trial: Trial, out: string, hours = 0): Promise<boolean> {
  const [next, clean] = [await trial.build(out, { hours }), await trial.buildClean('tu-dau', { hours })];
  return next.status === 0 && clean.status === 0 && trial.differences(out, 'tu-dau').length === 0;
}

async function kills(trial: Trial, newsroom: RandomEdits, random: Random, count: number): Promise<void> {
  const begun = performance.now();
  newsroom.edit();
  await trial.build('trang');
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
    if (same(before, after) || (await nextIsWhole(trial, after))) whole += 1;
    if (i % 20 === 19)
      verdict(`sau ${String(i + 1)} lần, dựng tiếp như dựng từ đầu`, await nextIsRight(trial, 'trang'));
  }
  verdict(
    `kill -9 ở ${String(killed)} lúc bất kỳ: trang cũ (hay mới) nguyên vẹn ${String(whole)} lần`,
    killed > 0 && whole === killed,
  );
}

async function nextIsWhole(trial: Trial, site: ReadonlyMap<string, string>): Promise<boolean> {
  return (await trial.buildClean('tu-dau')).status === 0 && same(trial.files('tu-dau'), site);
}

/** A project on a disk of its own, made as small as it may be; each build must make all pages anew. */
async function fullDisk(random: Random): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'dia-nho-'));
  const mount = (...options: string[]) => {
    execFileSync('mount', [...options, 'tmpfs', disk], { stdio: 'ignore' });
  };
  try {
    mount('-t', 'tmpfs', '-o', 'size=1g');
  } catch {
    console.log('bỏ qua  đĩa đầy: không gắn được tmpfs (cần quyền root)');
    rmSync(disk, { recursive: true });
    return;
  }
  try {
    const trial = new Trial(disk);
    const newsroom = new RandomEdits(trial.content, random);
    verdict('dựng trên đĩa riêng', (await trial.build('trang')).status === 0);
    let full = 0;
    for (const left of [8, 100, 300, 600, 1000, 1500, 2000, 3000, 5000, 10_000]) {
      newsroom.edit();
      trial.changeProgram(`còn ${String(left)}`);
      const before = trial.files('trang');
      const used = Number(execFileSync('df', ['--output=used', '-k', disk], { encoding: 'utf8' }).split('\n')[1]);
      mount('-o', `remount,size=${String(used + left)}k`);
      const { said, status } = await trial.build('trang');
      mount('-o', 'remount,size=1g');
      if (status === 0) {
        console.log(`       còn ${String(left)} kB: vừa đủ chỗ`);
        break;
      }
      const told = /đĩa (?:đã )?đầy/i.test(said);
      full += 1;
      verdict(
        `còn ${String(left)} kB: trang cũ nguyên vẹn, ${told ? 'nói rõ là đĩa đầy' : said.slice(-300)}`,
        told && same(before, trial.files('trang')),
      );
      if (full % 3 === 0) verdict('có chỗ lại: dựng như dựng từ đầu', await nextIsRight(trial, 'trang'));
    }
    verdict(`đĩa đã đầy thật ${String(full)} lần`, full >= 3);
    verdict('có chỗ lại: dựng như dựng từ đầu', await nextIsRight(trial, 'trang'));
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}

/** The clock that the program sees is moved, far and near; edits go on meanwhile. */
async function movedClock(trial: Trial, newsroom: RandomEdits): Promise<void> {
  for (const hours of [-1, -48, -20_000, 0, 24, 0]) {
    newsroom.edit();
    newsroom.edit();
    verdict(`đồng hồ lệch ${String(hours)} giờ: dựng như dựng từ đầu`, await nextIsRight(trial, 'trang', hours));
  }
}

async function readOnly(trial: Trial, newsroom: RandomEdits): Promise<void> {
  const place = join(trial.folder, 'chi-doc');
  mkdirSync(place);
  await trial.build('chi-doc/trang');
  const before = trial.files('chi-doc/trang');
  const marked = lockFolder(place);
  newsroom.edit();
  const { status, said } = await trial.build('chi-doc/trang');
  verdict(
    `nơi đặt trang chỉ đọc: ${(said.split('\n').find((line) => line.includes('được')) ?? '').slice(0, 90)}`,
    marked ? status !== 0 && same(before, trial.files('chi-doc/trang')) : status === 0,
  );
  unlockFolder(place);
  verdict('ghi được lại: dựng như dựng từ đầu', await nextIsRight(trial, 'chi-doc/trang'));
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

async function damage(trial: Trial, random: Random): Promise<void> {
  for (const name of ['heads.pack', 'parts-0.pack']) {
    const file = join(trial.folder, '.cache/trang/articles', name);
    const bytes = readFileSync(file);
    for (let i = 0; i < 20; i += 1) bytes[random.below(bytes.length)] = random.below(256);
    writeFileSync(file, bytes);
    trial.changeProgram('sau khi hỏng');
    verdict(`bộ nhớ tạm hỏng (${name}): dựng như dựng từ đầu`, await nextIsRight(trial, 'trang'));
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
    verdict('dựng lần đầu', (await trial.build('trang')).status === 0);
    await damage(trial, random);
    await fullDisk(random);
    await readOnly(trial, newsroom);
    await movedClock(trial, newsroom);
    await kills(trial, newsroom, random, Number(values.kills));
    if (wrong > 0) process.exitCode = 1;
  } finally {
    trial.remove();
  }
});
