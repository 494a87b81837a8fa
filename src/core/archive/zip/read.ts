import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { ArchiveError } from '../archive-error.ts';
import { pathFault } from '../path.ts';
import { END_SIZE, parseEnd } from './end-record.ts';
import type { EndRecord } from './end-record.ts';
import { CENTRAL_SIZE, LOCAL_SIZE, localHeader, parseCentral, parseLocal } from './record.ts';
import type { ZipRecord } from './record.ts';

/** Damage of the zip itself. `path` is the file in it that is concerned, when it can be told. */
export interface ZipFault {
  path?: string;
  cause: string;
}

/** An open zip. `records` holds only files with allowed, distinct paths; everything else stands in `faults`. */
export interface Zip {
  records: ReadonlyMap<string, ZipRecord>;
  faults: readonly ZipFault[];
  end: EndRecord | undefined;
  /** size of the zip in bytes */
  size: number;
  /** the packed bytes of a file */
  packed(record: ZipRecord): Buffer;
  /** @throws ArchiveError when the bytes cannot be unpacked to the size and CRC-32 that the record states */
  read(record: ZipRecord): Buffer;
  close(): void;
}

/** A zip whose files together claim more than this many times its own size (and 64 MB) is a bomb. Bulletins: 4 to 6. */
const MAX_RATIO = 100;
const MAX_SLACK = 64 * 2 ** 20;
const MAX_FILE = 2 ** 30;
const NOT_OURS = 'không phải tệp zip do lệnh archive tạo ra (nếu ai đó đã nén lại: giải nén rồi kiểm tra thư mục)';

type ReadAt = (offset: number, length: number) => Buffer;

/** Records of the directory, in order, until the first that is damaged. */
function walkDirectory(directory: Buffer): { records: ZipRecord[]; whole: boolean } {
  const records: ZipRecord[] = [];
  let at = 0;
  while (at < directory.length) {
    const record = parseCentral(directory, at);
    if (record === undefined) return { records, whole: false };
    records.push(record);
    at += CENTRAL_SIZE + record.path.length;
  }
  return { records, whole: true };
}

/** Records as the local headers tell them: the second copy, for when the directory is damaged. */
function walkLocalHeaders(readAt: ReadAt, limit: number): ZipRecord[] {
  const records: ZipRecord[] = [];
  let offset = 0;
  while (offset + LOCAL_SIZE < limit) {
    const fixed = readAt(offset, LOCAL_SIZE);
    const record = parseLocal(readAt(offset, LOCAL_SIZE + fixed.readUInt16LE(26)), offset);
    if (record === undefined) break;
    records.push(record);
    offset += LOCAL_SIZE + record.path.length + record.packedSize;
  }
  return records;
}

/** Files must follow one another without gaps, each behind the header that the directory implies. */
function checkLocalHeaders(readAt: ReadAt, records: readonly ZipRecord[], directoryOffset: number): ZipFault[] {
  const faults: ZipFault[] = [];
  let offset = 0;
  for (const record of records) {
    const { path } = record;
    const header = localHeader(record);
    if (record.offset !== offset) faults.push({ path, cause: 'vị trí ghi trong mục lục của tệp zip sai' });
    else if (!readAt(offset, header.length).equals(header))
      faults.push({ path, cause: 'đầu mục trong tệp zip khác mục lục' });
    offset += header.length + record.packedSize;
  }
  if (offset !== directoryOffset) faults.push({ cause: 'giữa các tệp và mục lục của tệp zip có byte lạ' });
  return faults;
}

function readRecords(
  readAt: ReadAt,
  size: number,
  end: EndRecord | undefined,
): { records: ZipRecord[]; faults: ZipFault[] } {
  const placed = end !== undefined && end.directoryOffset + end.directorySize + END_SIZE === size;
  if (!placed) {
    const records = walkLocalHeaders(readAt, size);
    if (records.length === 0) throw new ArchiveError(NOT_OURS);
    return { records, faults: [{ cause: 'phần cuối tệp zip bị đổi hoặc tệp bị cụt' }] };
  }
  const directory = walkDirectory(readAt(end.directoryOffset, end.directorySize));
  if (directory.whole && directory.records.length === end.count)
    return {
      records: directory.records,
      faults: checkLocalHeaders(readAt, directory.records, end.directoryOffset),
    };
  const records = walkLocalHeaders(readAt, end.directoryOffset);
  const damaged = records[directory.records.length]?.path;
  return {
    records,
    faults: [{ ...(damaged && { path: damaged }), cause: 'mục của tệp này trong mục lục zip bị đổi' }],
  };
}

/** Deflate cannot shrink more than 1032 : 1 (zlib.net/feldspar.html); a record that claims more lies about a size. */
function sizeFault({ size, packedSize }: ZipRecord): string | undefined {
  return size > MAX_FILE || size > 1032 * packedSize ? 'kích thước ghi trong mục lục zip không thể đúng' : undefined;
}

function refuseBomb(records: ReadonlyMap<string, ZipRecord>, zipSize: number): void {
  const sizes = [...records.values()].sort((a, b) => b.size - a.size);
  const claimed = sizes.reduce((sum, { size }) => sum + size, 0);
  if (claimed <= zipSize * MAX_RATIO + MAX_SLACK) return;
  const megabytes = Math.round(claimed / 2 ** 20);
  throw new ArchiveError(
    `tệp zip đòi giải nén ra ${megabytes} MB (nhiều nhất là ${sizes[0]?.path}): không tin được, không mở`,
  );
}

/**
 * Opens a zip that `createZipWriter` wrote and checks its structure. Strict: any other zip, however sound, has faults.
 * @throws ArchiveError when it is no such zip at all, or claims to unpack to absurdly much
 */
export function openZip(file: string): Zip {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    const readAt: ReadAt = (offset, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      for (let done = 0; done < bytes.length;) {
        const got = readSync(fd, bytes, done, bytes.length - done, offset + done);
        if (got === 0) break;
        done += got;
      }
      return bytes;
    };
    const end = parseEnd(readAt(Math.max(0, size - END_SIZE), END_SIZE));
    const read = readRecords(readAt, size, end);
    const faults = [...read.faults];
    const records = new Map<string, ZipRecord>();
    for (const record of read.records) {
      const cause = records.has(record.path)
        ? 'có hai lần trong tệp zip'
        : (sizeFault(record) ?? pathFault(record.path));
      if (cause === undefined) records.set(record.path, record);
      else faults.push({ path: record.path, cause });
    }
    refuseBomb(records, size);
    const packed = (record: ZipRecord): Buffer =>
      readAt(record.offset + LOCAL_SIZE + record.path.length, record.packedSize);
    return {
      records,
      faults,
      end,
      size,
      packed,
      read: (record) => unpack(packed(record), record),
      close: () => {
        closeSync(fd);
      },
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function unpack(packed: Buffer, record: ZipRecord): Buffer {
  let bytes = packed;
  if (record.method === 8)
    try {
      bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, record.size) });
    } catch {
      throw new ArchiveError('không giải nén được');
    }
  if (bytes.length !== record.size || crc32(bytes) !== record.crc) throw new ArchiveError('nội dung không khớp CRC-32');
  return bytes;
}
