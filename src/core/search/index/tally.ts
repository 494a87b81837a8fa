/** Counts numbers, small ones best, and can begin anew at little cost. */
export class Tally {
  #counts = new Uint32Array(1024);
  readonly #numbers: number[] = [];

  /** Counts a number once more. @returns how often it has come by now */
  add(number: number): number {
    if (number >= this.#counts.length) this.#grow(number + 1);
    const count = (this.#counts[number] ?? 0) + 1;
    this.#counts[number] = count;
    if (count === 1) this.#numbers.push(number);
    return count;
  }

  /** How often a number has come. */
  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** The numbers that have come, each once, in the order in which they first came. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  clear(): void {
    for (const number of this.#numbers) this.#counts[number] = 0;
    this.#numbers.length = 0;
  }

  #grow(length: number): void {
    const counts = new Uint32Array(Math.max(length, 2 * this.#counts.length));
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
