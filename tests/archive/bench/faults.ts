import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { execPath } from 'node:process';
import { sha256 } from '../../../src/core/archive/digest.ts';
import { openArchive } from '../../../src/core/archive/source.ts';
import { listTree } from '../../../src/core/archive/tree.ts';
import { verifyArchive } from '../../../src/core/archive/verify.ts';
import { randomFrom } from '../../search/random.ts';
import { runAndKill, runWell } from './run.ts';
import { holds } from './table.ts';
import type { Figure } from './table.ts';

const random = randomFrom(20261123);

/** Changes one byte of a file in place, and gives back what undoes that. */
function flip(file: string, at: number): () => void {
  const put = (byte: number): void => {
    const fd = openSync(file, 'r+');
    writeSync(fd, Buffer.of(byte), 0, 1, at);
    closeSync(fd);
  };
  const fd = openSync(file, 'r');
  const byte = Buffer.alloc(1);
  readSync(fd, byte, 0, 1, at);
  closeSync(fd);
  const was = byte[0] ?? 0;
  put(was ^ (1 << random.below(8)));
  return () => {
    put(was);
  };
}

/** What verification names of an archive; the file's own name when it cannot even be opened. */
function named(path: string): string[] {
  try {
    const source = openArchive(path);
    const { faults } = verifyArchive(source);
    source.close();
    return faults.map((fault) => fault.path);
  } catch (error) {
    return error instanceof Error && error.message !== '' ? [error.message] : [];
  }
}

/** Flips `count` single bytes of a zip, one at a time. */
export function flippedInZip(zip: string, count: number): Figure {
  const { size } = statSync(zip);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const restore = flip(zip, random.below(size));
    if (named(zip).length > 0) found++;
    restore();
  }
  return holds(
    `${String(count)} lần lật một bit trong ${basename(zip)}`,
    found === count,
    `${String(found)} lần bị nêu tên`,
  );
}

/** Flips `count` single bytes of files in an archive's folder; the very file must be named, or the signature over it. */
export function flippedInFolder(folder: string, count: number): Figure {
  const files = listTree(folder).filter(({ size }) => size > 0);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const file = random.pick(files);
    const restore = flip(join(folder, file.path), random.below(file.size));
    const faults = named(folder);
    if (faults.includes(file.path) || (file.path.startsWith('tagmanifest') && faults.length > 0)) found++;
    restore();
  }
  return holds(
    `${String(count)} lần lật một bit trong thư mục`,
    found === count,
    `${String(found)} lần bị nêu đúng tên`,
  );
}

/** Kills `npm run archive` at random moments over an existing archive, which must stay the old or become the new one. */
export async function killedArchives(args: readonly string[], zip: string, count: number): Promise<Figure> {
  runWell('archive', [...args, '--out', zip]);
  const fresh = sha256(readFileSync(zip));
  const { seconds } = runWell('archive', [...args, '--out', zip]);
  let [whole, killed] = [0, 0];
  for (let i = 0; i < count; i++) {
    writeFileSync(zip, 'bản cũ');
    if (await runAndKill('archive', [...args, '--out', zip], random.next() * seconds * 1000)) killed++;
    const now = sha256(readFileSync(zip));
    if (now === sha256('bản cũ') || now === fresh) whole++;
  }
  runWell('archive', [...args, '--out', zip]);
  const litter = listTree(join(zip, '..')).filter(({ path }) => path.startsWith(`${basename(zip)}.`)).length;
  return holds(
    `kill -9 ${String(count)} lần lúc đóng gói`,
    whole === count && litter === 0,
    `${String(killed)} lần bị ngắt, ${String(whole)} lần bản cũ hoặc mới còn nguyên, ${String(litter)} tệp rác`,
  );
}

const state = (folder: string): string =>
  sha256(
    listTree(folder, ['.cap-nhat'])
      .map(({ path }) => `${path} ${sha256(readFileSync(join(folder, path)))}`)
      .join('\n'),
  );

/** Written when all is prepared, before the first file moves; half of the moments are counted from there. */
const JOURNAL = '.cap-nhat/dang-lam/nhat-ky.json';
/** Milliseconds that the moving of some hundred files takes. */
const MOVING = 40;

/** Kills `npm run update` at random moments; after `npm run update -- DIR` the archive must be the old or the new one. */
export async function killedUpdates(folder: string, update: string, work: string, count: number): Promise<Figure> {
  const copy = join(work, 'bi-ngat');
  const start = (): void => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(folder, copy, { recursive: true });
  };
  start();
  const older = state(copy);
  const { seconds } = runWell('update', [copy, update]);
  const newer = state(copy);
  let [whole, killed, between, back] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    start();
    const hit =
      i % 2 === 0
        ? await runAndKill('update', [copy, update], random.next() * seconds * 1000)
        : await runAndKill('update', [copy, update], random.next() * MOVING, join(copy, JOURNAL));
    if (hit) killed++;
    const raw = state(copy);
    if (raw !== older && raw !== newer) between++;
    runWell('update', [copy]);
    const now = state(copy);
    if (now === older) back++;
    if ((now === older || now === newer) && named(copy).length === 0) whole++;
  }
  return holds(
    `kill -9 ${String(count)} lần lúc cập nhật`,
    whole === count,
    `${String(killed)} lần bị ngắt (${String(between)} giữa lúc chuyển tệp), ${String(whole)} lần nguyên vẹn, ${String(back)} lần là bản cũ`,
  );
}

/** Runs a shell line with a small disk mounted at `place`, in a name space of its own: no privilege is needed. */
function onSmallDisk(place: string, megabytes: number, line: string): { status: number | null; output: string } {
  mkdirSync(place, { recursive: true });
  const mount = `mount -t tmpfs -o size=${String(megabytes)}m tmpfs '${place}'`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', `${mount} || exit 77\n${line}`], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Archive and update onto a disk that is too small: a clear message, and what was there untouched. */
export function fullDisk(archiveArgs: readonly string[], folder: string, update: string, work: string): Figure[] {
  const place = join(work, 'dia-nho');
  const quoted = archiveArgs.map((arg) => `'${arg}'`).join(' ');
  const room =
    Math.ceil(listTree(folder).reduce((sum, { size }) => sum + Math.ceil(size / 4096) * 4096, 0) / 2 ** 20) + 1;
  const packed = onSmallDisk(
    place,
    1,
    `echo 'bản cũ' > '${place}/x.zip'
     '${execPath}' scripts/archive.ts ${quoted} --out '${place}/x.zip'; echo "thoát $?"; cat '${place}/x.zip'; ls -A '${place}'`,
  );
  const updated = onSmallDisk(
    place,
    room,
    `cp -r '${folder}' '${place}/kho' && dd if=/dev/zero of='${place}/day' bs=4096 2>/dev/null
     '${execPath}' scripts/update.ts '${place}/kho' '${update}'; echo "thoát $?"
     rm '${place}/day'; '${execPath}' scripts/verify.ts '${place}/kho' && cmp '${folder}/tagmanifest-sha256.txt' '${place}/kho/tagmanifest-sha256.txt' && echo 'như cũ'`,
  );
  if (packed.status === 77 || updated.status === 77)
    return [holds('đĩa đầy', false, 'không gắn được đĩa thử (unshare, tmpfs)')];
  const message = /Đĩa đã đầy[^\n]*/.exec(packed.output)?.[0] ?? packed.output;
  const packedWell = packed.output.includes('thoát 2\nbản cũ\nx.zip\n') && message.includes('vẫn còn nguyên');
  const updatedWell = ['Đĩa đã đầy', 'thoát 2\n', 'như cũ'].every((words) => updated.output.includes(words));
  return [
    holds('đĩa đầy lúc đóng gói', packedWell, `“${message}”`),
    holds('đĩa đầy lúc cập nhật', updatedWell, updatedWell ? 'báo “Đĩa đã đầy”, bản cũ nguyên vẹn' : updated.output),
  ];
}
