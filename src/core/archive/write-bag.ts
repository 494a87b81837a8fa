import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ArchiveError } from './archive-error.ts';
import type { Bag } from './bag/bag.ts';
import { replaceWhole } from './replace.ts';
import { VOLUME_LIMIT, volumeName } from './volume.ts';
import type { VolumeLimit } from './volume.ts';
import { createZipWriter, packFile } from './zip/write.ts';
import type { PackedFile, ZipWriter } from './zip/write.ts';

/** Called after each file with how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** Writes files to one zip, or to several when the limit asks for it. @returns the zips, in order */
function writeVolumes(folder: string, files: Iterable<PackedFile>, limit: VolumeLimit): string[] {
  const volumes: string[] = [];
  let open: { fd: number; zip: ZipWriter } | undefined;
  const next = (): { fd: number; zip: ZipWriter } => {
    const volume = join(folder, String(volumes.length + 1));
    const fd = openSync(volume, 'wx');
    volumes.push(volume);
    return { fd, zip: createZipWriter(fd) };
  };
  const finish = (): void => {
    open?.zip.finish();
    if (open) fsyncSync(open.fd);
  };
  try {
    for (const file of files) {
      if (open && (open.zip.sizeWith(file) > limit.bytes || open.zip.count() >= limit.files)) {
        finish();
        closeSync(open.fd);
        open = undefined;
      }
      open ??= next();
      if (open.zip.sizeWith(file) > limit.bytes)
        throw new ArchiveError(`${file.record.path} lớn hơn một tập (${limit.bytes} byte): không đóng gói được.`);
      open.zip.add(file);
    }
    finish();
  } finally {
    if (open) closeSync(open.fd);
  }
  return volumes;
}

function* packAll(bag: Bag, progress?: Progress): Generator<PackedFile> {
  for (const [index, file] of bag.files.entries()) {
    yield packFile(`${bag.folder}/${file.path}`, file.read(), bag.time, file.executable);
    progress?.(index + 1, bag.files.length);
  }
}

/**
 * Writes files as a zip at `target`, atomically. Beyond the limit of one zip, the folder `…-cac-tap` with the volumes
 * is written instead.
 * @returns the file or folder written
 * @throws ArchiveError when the disk is full or a file changes meanwhile; what was at `target` is then untouched
 */
export function writeZip(bag: Bag, target: string, progress?: Progress, limit: VolumeLimit = VOLUME_LIMIT): string {
  let written = target;
  replaceWhole(target, (temporary) => {
    mkdirSync(temporary);
    const volumes = writeVolumes(temporary, packAll(bag, progress), limit);
    const [first, ...others] = volumes;
    if (first !== undefined && others.length === 0) return [first, target];
    volumes.forEach((volume, i) => {
      renameSync(volume, join(temporary, volumeName(basename(target), i + 1, volumes.length)));
    });
    written = `${target.replace(/\.zip$/, '')}-cac-tap`;
    return [temporary, written];
  });
  return written;
}

/**
 * Writes a bag as a folder at `target`, atomically.
 * @throws ArchiveError as `writeZip`
 */
export function writeFolder(bag: Bag, target: string, progress?: Progress): void {
  replaceWhole(target, (temporary) => {
    for (const [index, file] of bag.files.entries()) {
      const place = join(temporary, file.path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, file.read());
      if (file.executable) chmodSync(place, 0o755);
      progress?.(index + 1, bag.files.length);
    }
    return undefined;
  });
}
