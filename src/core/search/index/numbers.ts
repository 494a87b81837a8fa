/** A growing row of LEB128 numbers. */
export class Numbers {
  #bytes = Buffer.allocUnsafe(4096);
  length = 0;

  push(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * this.#bytes.length);
    for (; value > 127; value >>>= 7) this.#bytes[this.length++] = (value & 127) | 128;
    this.#bytes[this.length++] = value;
  }

  /** The bytes so far; the row begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}
