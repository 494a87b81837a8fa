import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { ArchiveError } from '../archive-error.ts';
import { pack } from './write.ts';
import { END_SIZE } from './end-record.ts';
import type { Zip, ZipFault } from './read.ts';

/** SHA-256 of everything in a zip before its end record: what the end record states. */
function digestBeforeEnd(file: string, size: number): string {
  const hash = createHash('sha256');
  const fd = openSync(file, 'r');
  const block = Buffer.alloc(1 << 20);
  for (let done = 0; done < size - END_SIZE;) {
    const got = readSync(fd, block, 0, Math.min(block.length, size - END_SIZE - done), done);
    if (got === 0) break;
    hash.update(block.subarray(0, got));
    done += got;
  }
  closeSync(fd);
  return hash.digest('hex');
}

/**
 * Compares a zip with the digest in its end record. This finds what no file's own hash can: a changed byte that unpacks
 * to the same content (the unused last bits of a deflate stream). Packing each file again then tells which one it is.
 * @returns undefined when equal
 */
export function digestFault(file: string, zip: Zip): ZipFault | undefined {
  if (zip.end === undefined || digestBeforeEnd(file, zip.size) === zip.end.sha256) return undefined;
  for (const record of zip.records.values()) {
    let content: Buffer;
    try {
      content = zip.read(record);
    } catch (error) {
      if (error instanceof ArchiveError) return { path: record.path, cause: error.message };
      throw error;
    }
    const repacked = pack(content);
    if (repacked.method !== record.method || Buffer.compare(repacked.bytes, zip.packed(record)) !== 0)
      return { path: record.path, cause: 'nội dung còn đúng nhưng byte nén trong tệp zip bị đổi' };
  }
  return { cause: 'dòng SHA-256 ở cuối tệp zip không khớp với phần trước nó' };
}
