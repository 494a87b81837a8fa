/** What stands at the very end of a zip: where its directory is, and the SHA-256 of everything before this record. */
export interface EndRecord {
  count: number;
  directorySize: number;
  directoryOffset: number;
  sha256: string;
}

const SIGNATURE = 0x06054b50;
const FIXED = 22;
const LABEL = 'SHA-256 ';
/** Size of the end record in bytes: the comment always holds the label and 64 hexadecimal digits. */
export const END_SIZE = FIXED + LABEL.length + 64;

/** The bytes of the end record (APPNOTE 4.3.16), with the digest as the comment of the zip. */
export function endRecord(end: EndRecord): Buffer {
  const bytes = Buffer.alloc(END_SIZE);
  bytes.writeUInt32LE(SIGNATURE);
  bytes.writeUInt16LE(end.count, 8);
  bytes.writeUInt16LE(end.count, 10);
  bytes.writeUInt32LE(end.directorySize, 12);
  bytes.writeUInt32LE(end.directoryOffset, 16);
  bytes.writeUInt16LE(END_SIZE - FIXED, 20);
  bytes.write(LABEL + end.sha256, FIXED, 'latin1');
  return bytes;
}

/** Reads the last `END_SIZE` bytes of a zip; undefined when `endRecord` did not write them. */
export function parseEnd(bytes: Buffer): EndRecord | undefined {
  if (bytes.length !== END_SIZE) return undefined;
  const end: EndRecord = {
    count: bytes.readUInt16LE(8),
    directorySize: bytes.readUInt32LE(12),
    directoryOffset: bytes.readUInt32LE(16),
    sha256: bytes.toString('latin1', FIXED + LABEL.length),
  };
  return /^[\da-f]{64}$/.test(end.sha256) && endRecord(end).equals(bytes) ? end : undefined;
}
