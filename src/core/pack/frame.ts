import { crc32 } from 'node:zlib';

/** Bytes before each payload: its length and its CRC-32, both of 32 bits, low byte first. */
const FRAME = 8;

/** A payload with its length and checksum in front. */
export function framed(payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(FRAME + payload.length);
  frame.writeUInt32LE(payload.length, 0);
  frame.writeUInt32LE(crc32(payload), 4);
  payload.copy(frame, FRAME);
  return frame;
}

/** The whole payloads at the beginning of `bytes`, and where the first that is cut short or damaged begins. */
export function payloadsOf(bytes: Buffer): { payloads: Buffer[]; end: number } {
  const payloads: Buffer[] = [];
  let at = 0;
  while (at + FRAME <= bytes.length) {
    const length = bytes.readUInt32LE(at);
    const payload = bytes.subarray(at + FRAME, at + FRAME + length);
    if (payload.length < length || crc32(payload) !== bytes.readUInt32LE(at + 4)) break;
    payloads.push(payload);
    at += FRAME + length;
  }
  return { payloads, end: at };
}
