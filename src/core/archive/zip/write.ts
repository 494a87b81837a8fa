import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateRaw } from 'pako';
import { END_SIZE, endRecord } from './end-record.ts';
import { CENTRAL_SIZE, centralHeader, LOCAL_SIZE, localHeader } from './record.ts';
import type { ZipRecord } from './record.ts';

/**
 * The bytes of a file as they stand in a zip. pako and not node:zlib: what zlib writes depends on its version and on
 * the instructions of the processor, and two machines must write the same archive.
 */
export function pack(bytes: Uint8Array): { method: 0 | 8; bytes: Uint8Array } {
  const deflated = deflateRaw(bytes, { level: 9 });
  return deflated.length < bytes.length ? { method: 8, bytes: deflated } : { method: 0, bytes };
}

/** A file about to be written to a zip: its directory record but for the place, and its packed bytes. */
export interface PackedFile {
  record: Omit<ZipRecord, 'offset'>;
  packed: Uint8Array;
}

/** Compresses one file for a zip. @param time seconds since 1970 */
export function packFile(path: string, bytes: Uint8Array, time: number, executable = false): PackedFile {
  const { method, bytes: packed } = pack(bytes);
  const record = { path, method, crc: crc32(bytes), packedSize: packed.length, size: bytes.length, executable, time };
  return { record, packed };
}

/** Writes one zip file by file, to an open file descriptor. The bytes depend on nothing but the files given. */
export interface ZipWriter {
  /** size in bytes if this file were added and the zip finished then */
  sizeWith(file: PackedFile): number;
  count(): number;
  add(file: PackedFile): void;
  /** writes the directory and the end record; returns the size of the whole zip in bytes */
  finish(): number;
}

/** @param fd open for writing at its start; the caller closes it */
export function createZipWriter(fd: number): ZipWriter {
  const hash = createHash('sha256');
  const directory: Buffer[] = [];
  let offset = 0;
  let directorySize = 0;
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    hash.update(bytes);
    offset += bytes.length;
  };
  return {
    count: () => directory.length,
    sizeWith: ({ record, packed }) =>
      offset + LOCAL_SIZE + CENTRAL_SIZE + 2 * record.path.length + packed.length + directorySize + END_SIZE,
    add({ record, packed }) {
      const placed = { ...record, offset };
      const central = centralHeader(placed);
      directory.push(central);
      directorySize += central.length;
      write(localHeader(placed));
      write(packed);
    },
    finish() {
      const directoryOffset = offset;
      write(Buffer.concat(directory));
      const end = { count: directory.length, directorySize, directoryOffset, sha256: hash.digest('hex') };
      const bytes = endRecord(end);
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
      return offset + bytes.length;
    },
  };
}
