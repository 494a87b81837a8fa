/** The global function that every chunk script calls; the page's loader defines it. */
export const CHUNK_CALL = 'banTinChunk';

const BACKSLASH = 0x5c;
const ESCAPES: ReadonlyMap<number, readonly number[]> = new Map([
  [BACKSLASH, [BACKSLASH, BACKSLASH]],
  [0x22, [BACKSLASH, 0x22]],
  [0x0a, [BACKSLASH, 0x6e]],
  [0x0d, [BACKSLASH, 0x72]],
  [0x00, [BACKSLASH, 0x30]],
]);
/** Before a digit `\0` would begin an octal number: `\x00`. */
const NUL_BEFORE_DIGIT = [BACKSLASH, 0x78, 0x30, 0x30];
const LONGEST = NUL_BEFORE_DIGIT.length;
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) => (ESCAPES.has(byte) ? 1 : 0));

/**
 * Bytes as a classic script: `banTinChunk("name","…")`. Loaded with charset x-user-defined each byte becomes one
 * character (0x80–0xFF as U+F780–U+F7FF), so the bytes come back by `& 255`. Works from file://, where fetch does
 * not; costs about 4 % more than the bare bytes.
 */
export const chunkScript = (name: string, bytes: Uint8Array): Buffer => {
  const head = Buffer.from(`${CHUNK_CALL}(${JSON.stringify(name)},"`);
  const tail = Buffer.from('")\n');
  const out = Buffer.allocUnsafe(head.length + LONGEST * bytes.length + tail.length);
  let at = head.copy(out);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (ESCAPED[byte] === 0) {
      out[at++] = byte;
      continue;
    }
    const next = bytes[i + 1] ?? 0;
    const escape = byte === 0 && next >= 0x30 && next <= 0x39 ? NUL_BEFORE_DIGIT : (ESCAPES.get(byte) ?? []);
    for (const sign of escape) out[at++] = sign;
  }
  at += tail.copy(out, at);
  return Buffer.from(out.subarray(0, at));
};
