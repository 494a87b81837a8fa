/** What the zip directory says of one file. The bytes of both its records follow from this alone. */
export interface ZipRecord {
  path: string;
  /** 0 stored, 8 deflated */
  method: 0 | 8;
  crc: number;
  packedSize: number;
  size: number;
  executable: boolean;
  /** seconds since 1970, UTC */
  time: number;
  /** where the local header starts */
  offset: number;
}

/*
 * Layout and field names: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and
 * 4.3.16 (end record). Every archive uses one fixed choice of the free fields, so that any departure is damage.
 */
export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
const VERSION_NEEDED = 20;
const MADE_BY_UNIX = 0x0314;
const FILE_MODE = 0o100644;
const PROGRAM_MODE = 0o100755;

/** MS-DOS date and time as one 32-bit number, in UTC, two-second steps, 1980 to 2107 (APPNOTE 4.4.6). */
export function dosTime(seconds: number): number {
  const date = new Date(seconds * 1000);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return day * 0x10000 + time;
}

/** The inverse of `dosTime`, in even seconds. */
export function fromDosTime(dos: number): number {
  const day = Math.floor(dos / 0x10000);
  const time = dos % 0x10000;
  const [year, month, date] = [1980 + (day >> 9), ((day >> 5) & 15) - 1, day & 31];
  return Date.UTC(year, month, date, time >> 11, (time >> 5) & 63, (time & 31) * 2) / 1000;
}

/** The fields that both records share, from `version needed` to `extra length`: 26 bytes. */
function sharedFields(record: ZipRecord): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION_NEEDED, 0);
  fields.writeUInt16LE(record.method, 4);
  fields.writeUInt32LE(dosTime(record.time), 6);
  fields.writeUInt32LE(record.crc, 10);
  fields.writeUInt32LE(record.packedSize, 14);
  fields.writeUInt32LE(record.size, 18);
  fields.writeUInt16LE(record.path.length, 22);
  return fields;
}

/** The header in front of the file's bytes. */
export function localHeader(record: ZipRecord): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL_SIGNATURE);
  return Buffer.concat([signature, sharedFields(record), Buffer.from(record.path, 'latin1')]);
}

/** The file's entry in the directory at the end of the zip. */
export function centralHeader(record: ZipRecord): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL_SIGNATURE);
  head.writeUInt16LE(MADE_BY_UNIX, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((record.executable ? PROGRAM_MODE : FILE_MODE) * 0x10000, 6);
  tail.writeUInt32LE(record.offset, 10);
  return Buffer.concat([head, sharedFields(record), tail, Buffer.from(record.path, 'latin1')]);
}

/** Reads the record at `at` of a central directory; undefined when it is not one that `centralHeader` wrote. */
export function parseCentral(directory: Buffer, at: number): ZipRecord | undefined {
  if (at + CENTRAL_SIZE > directory.length) return undefined;
  const method = directory.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) return undefined;
  const nameEnd = at + CENTRAL_SIZE + directory.readUInt16LE(at + 28);
  const record: ZipRecord = {
    path: directory.toString('latin1', at + CENTRAL_SIZE, nameEnd),
    method,
    crc: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    executable: directory.readUInt16LE(at + 40) === PROGRAM_MODE,
    time: fromDosTime(directory.readUInt32LE(at + 12)),
    offset: directory.readUInt32LE(at + 42),
  };
  return centralHeader(record).equals(directory.subarray(at, nameEnd)) ? record : undefined;
}

/** Reads a local header; undefined when it is not one that `localHeader` wrote. `executable` is not in it: false. */
export function parseLocal(bytes: Buffer, offset: number): ZipRecord | undefined {
  if (bytes.length < LOCAL_SIZE) return undefined;
  const method = bytes.readUInt16LE(8);
  if (method !== 0 && method !== 8) return undefined;
  const nameEnd = LOCAL_SIZE + bytes.readUInt16LE(26);
  const record: ZipRecord = {
    path: bytes.toString('latin1', LOCAL_SIZE, nameEnd),
    method,
    crc: bytes.readUInt32LE(14),
    packedSize: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    executable: false,
    time: fromDosTime(bytes.readUInt32LE(10)),
    offset,
  };
  return localHeader(record).equals(bytes.subarray(0, nameEnd)) ? record : undefined;
}
