const MASK = (1n << 64n) - 1n;

/** RFC 7693, 2.6: the first 64 bits of the fractional parts of the square roots of the first eight primes. */
const IV = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

/** RFC 7693, 2.7: the word schedule of each round, one hexadecimal digit a word; rounds 10 and 11 are 0 and 1 again. */
const SIGMA = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((round) => Array.from(round, (digit) => parseInt(digit, 16)));

/** Columns, then diagonals, of the 4 × 4 state (RFC 7693, 3.2). */
const MIXES = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

const rotateRight = (value: bigint, bits: bigint): bigint => ((value >> bits) | (value << (64n - bits))) & MASK;

function compress(state: BigUint64Array, block: Buffer, counted: number, last: boolean): void {
  const words = BigUint64Array.from({ length: 16 }, (_, i) => block.readBigUInt64LE(8 * i));
  const v = BigUint64Array.from([...state, ...IV]);
  const word = (i: number): bigint => words[i] ?? 0n;
  const at = (i: number): bigint => v[i] ?? 0n;
  v[12] = at(12) ^ BigInt(counted);
  if (last) v[14] = at(14) ^ MASK;
  for (let round = 0; round < 12; round++) {
    const schedule = SIGMA[round % 10] ?? [];
    MIXES.forEach(([a, b, c, d], i) => {
      const half = (input: bigint, first: bigint, second: bigint): void => {
        v[a] = at(a) + at(b) + input;
        v[d] = rotateRight(at(d) ^ at(a), first);
        v[c] = at(c) + at(d);
        v[b] = rotateRight(at(b) ^ at(c), second);
      };
      half(word(schedule[2 * i] ?? 0), 32n, 24n);
      half(word(schedule[2 * i + 1] ?? 0), 16n, 63n);
    });
  }
  state.forEach((value, i) => (state[i] = value ^ at(i) ^ at(i + 8)));
}

/**
 * Unkeyed BLAKE2b (RFC 7693) with a digest of `length` bytes. node:crypto has only the 64-byte digest, and a shorter one
 * is not its beginning; minisign's key files carry a 32-byte one. Slow, for a few hundred bytes.
 */
export function blake2b(message: Uint8Array, length: number): Buffer {
  const state = BigUint64Array.from(IV);
  state[0] = (state[0] ?? 0n) ^ BigInt(0x01010000 ^ length);
  const blocks = Math.max(1, Math.ceil(message.length / 128));
  for (let i = 0; i < blocks; i++) {
    const block = Buffer.alloc(128);
    block.set(message.subarray(128 * i, 128 * (i + 1)));
    compress(state, block, Math.min(message.length, 128 * (i + 1)), i === blocks - 1);
  }
  return Buffer.from(state.buffer).subarray(0, length);
}
