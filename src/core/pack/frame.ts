import { crc32 } from 'node:zlib';

/** Bytes before each payload: its length and its CRC-32, both of 32 bits, low byte first. */
export const FRAME = 8;

/** A payload with its length and checksum in front. */
export function framed(payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(FRAME + payload.length);
  frame.writeUInt32LE(payload.length, 0);
  frame.writeUInt32LE(crc32(payload), 4);
  payload.copy(frame, FRAME);
  return frame;
}

/**
 * Payloads one after the other, up to the first that is cut short or damaged.
 * @param read gives so many bytes from an offset, fewer where there are no more
 * @param size bytes that there are
 */
export function* framesOf(read: (at: number, length: number) => Buffer, size: number): Generator<Buffer, void> {
  for (let at = 0; at + FRAME <= size;) {
    const frame = read(at, FRAME);
    if (frame.length < FRAME) return;
    const length = frame.readUInt32LE(0);
    if (at + FRAME + length > size) return;
    const payload = read(at + FRAME, length);
    if (payload.length < length || crc32(payload) !== frame.readUInt32LE(4)) return;
    yield payload;
    at += FRAME + length;
  }
}
