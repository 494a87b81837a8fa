const decoder = new TextDecoder();

/**
 * Reads the CBOR (RFC 8949) that Pagefind writes: arrays of known length, texts and whole numbers, nothing else.
 * @throws SyntaxError when something else comes or the bytes end
 */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** The number of items of the array that begins here. */
  array(): number {
    return this.#argument(4);
  }

  text(): string {
    const length = this.#argument(3);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new SyntaxError('CBOR: cut off');
    const text = decoder.decode(this.#bytes.subarray(this.#at, end));
    this.#at = end;
    return text;
  }

  integer(): number {
    return (this.#bytes[this.#at] ?? 0) < 0x20 ? this.#argument(0) : -1 - this.#argument(1);
  }

  #argument(major: number): number {
    const head = this.#byte();
    if (head >> 5 !== major) throw new SyntaxError(`CBOR: major type ${String(head >> 5)}, not ${String(major)}`);
    const low = head & 31;
    if (low < 24) return low;
    if (low > 26) throw new SyntaxError('CBOR: a number of unknown length');
    let value = 0;
    for (let left = 1 << (low - 24); left > 0; left--) value = value * 256 + this.#byte();
    return value;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new SyntaxError('CBOR: cut off');
    return byte;
  }
}
