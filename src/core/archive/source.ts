import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ArchiveError } from './archive-error.ts';
import type { Fault } from './fault.ts';
import { listTree } from './tree.ts';
import { JOURNAL_FOLDER } from './update/journal-folder.ts';
import { isInterrupted } from './update/journal.ts';
import { volumeName, volumeNumber } from './volume.ts';
import { digestFault } from './zip/digest.ts';
import { openZip } from './zip/read.ts';
import type { Zip } from './zip/read.ts';

/** An archive to read, in whatever shape it lies on the disk: a folder, a zip, or several zips that make one bag. */
export interface ArchiveSource {
  /** sizes by path in the bag */
  files: ReadonlyMap<string, number>;
  /** what is wrong with the shape itself */
  faults: Fault[];
  /** @throws ArchiveError when the file cannot be read or unpacked */
  read(path: string): Buffer;
  /** second look for damage that changes no file's content; slow parts only run when there is some */
  deepFaults(): Fault[];
  close(): void;
}

function openFolder(folder: string): ArchiveSource {
  const faults: Fault[] = [];
  if (isInterrupted(folder))
    faults.push({
      kind: 'structure',
      path: JOURNAL_FOLDER,
      cause: `có lần cập nhật đang dở: chạy “npm run update -- ${folder}” để trở lại bản trước`,
    });
  const files = new Map<string, number>();
  for (const { path, kind, size } of listTree(folder, [JOURNAL_FOLDER]))
    if (kind === 'file') files.set(path, size);
    else faults.push({ kind: 'extra', path, cause: 'là liên kết hoặc thiết bị, không phải tệp thường' });
  return {
    files,
    faults,
    read(path) {
      try {
        return readFileSync(join(folder, path));
      } catch (error) {
        throw new ArchiveError('không đọc được', { cause: error });
      }
    },
    deepFaults: () => [],
    close: () => undefined,
  };
}

/** Takes the bag's folder off the paths of one zip: `ban-tin/data/index.html` → `data/index.html`. */
function bagPaths(zip: Zip): Map<string, string> {
  const paths = new Map<string, string>();
  for (const path of zip.records.keys()) paths.set(path.slice(path.indexOf('/') + 1), path);
  return paths;
}

function openZips(names: readonly string[]): ArchiveSource {
  const files = new Map<string, number>();
  const faults: Fault[] = [];
  const where = new Map<string, { zip: Zip; path: string }>();
  const zips: { file: string; zip: Zip }[] = [];
  for (const file of names) {
    const zip = openZip(file);
    zips.push({ file, zip });
    const inBag = (path: string | undefined): string => path?.slice(path.indexOf('/') + 1) ?? basename(file);
    for (const { path, cause } of zip.faults) faults.push({ kind: 'structure', path: inBag(path), cause });
    for (const [path, inZip] of bagPaths(zip)) {
      if (where.has(path)) faults.push({ kind: 'extra', path, cause: 'có trong hai tệp zip' });
      files.set(path, zip.records.get(inZip)?.size ?? 0);
      where.set(path, { zip, path: inZip });
    }
    const roots = new Set([...zip.records.keys()].map((path) => path.slice(0, path.indexOf('/'))));
    if (roots.size !== 1)
      faults.push({ kind: 'structure', path: basename(file), cause: 'phải có đúng một thư mục gốc' });
  }
  return {
    files,
    faults,
    read(path) {
      const place = where.get(path);
      const record = place?.zip.records.get(place.path);
      if (place === undefined || record === undefined) throw new ArchiveError('không có trong tệp zip');
      return place.zip.read(record);
    },
    deepFaults: () =>
      zips.flatMap(({ file, zip }): Fault[] => {
        const fault = digestFault(file, zip);
        if (fault === undefined) return [];
        const path = fault.path?.slice(fault.path.indexOf('/') + 1) ?? basename(file);
        return [{ kind: 'structure', path, cause: fault.cause }];
      }),
    close() {
      for (const { zip } of zips) zip.close();
    },
  };
}

/** All volumes of the set that a volume belongs to, in order. @throws ArchiveError when one is missing */
function volumesBeside(file: string, total: number): string[] {
  const names = Array.from({ length: total }, (_, i) => join(dirname(file), volumeName(basename(file), i + 1, total)));
  const missing = names.filter((name) => !existsSync(name)).map((name) => basename(name));
  if (missing.length > 0)
    throw new ArchiveError(`Thiếu tập ${missing.join(', ')}: hãy để đủ các tập trong một thư mục.`);
  return names;
}

/**
 * Where an archive lies: its folder, a folder in which only it or its volumes lie, its zip, or any one of its volumes.
 * @returns the folder of the bag, or a zip
 * @throws ArchiveError when there is none
 */
export function findArchive(path: string): string {
  if (!existsSync(path)) throw new ArchiveError(`Không tìm thấy ${path}.`);
  if (lstatSync(path).isFile()) return path;
  if (existsSync(join(path, 'bagit.txt')) || existsSync(join(path, 'manifest-sha256.txt'))) return path;
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  const volume = names.sort().find((name) => volumeNumber(name) !== undefined);
  if (volume !== undefined) return join(path, volume);
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && statSync(join(path, only)).isDirectory())
    return findArchive(join(path, only));
  throw new ArchiveError(`Trong ${path} không có bản lưu trữ nào (không thấy bagit.txt).`);
}

/** Opens the archive that `findArchive` finds at `path`. @throws ArchiveError when there is none, or it is no archive */
export function openArchive(path: string): ArchiveSource {
  const place = findArchive(path);
  if (!lstatSync(place).isFile()) return openFolder(place);
  const total = volumeNumber(basename(place))?.total;
  return openZips(total === undefined ? [place] : volumesBeside(place, total));
}
