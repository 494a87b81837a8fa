import { BAND, type Band } from '../query/band.ts';
import { BANDS } from '../query/pairs.ts';

/** Numbers of names stay below this; a pair of them with a band is then a whole number below 2^53. */
const SPAN = 2 ** 25;

/** A pair of names' numbers with a band, as one number. */
const pack = (left: number, right: number, band: Band): number => (left * SPAN + right) * BANDS + band;

/** The parts of a packed pair. */
export const leftOf = (packed: number): number => Math.floor(packed / (SPAN * BANDS));
export const rightOf = (packed: number): number => Math.floor(packed / BANDS) % SPAN;
export const bandOf = (packed: number): Band => (packed % BANDS) as Band;

/** Gathers the pairs of one record as they come, then of the next. */
export class PairUses {
  /** By slot, the place of a pair in the lists below and one; 0 where none is. At least half of the slots are free. */
  #slots = new Uint32Array(4096);
  readonly #lefts: number[] = [];
  readonly #rights: number[] = [];
  readonly #bands: Band[] = [];
  readonly #counts: number[] = [];

  add(left: number, right: number, band: Band): void {
    const slot = this.#slotOf(left, right);
    const at = (this.#slots[slot] ?? 0) - 1;
    if (at >= 0) {
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
      if (band < (this.#bands[at] ?? band)) this.#bands[at] = band;
      return;
    }
    this.#rights.push(right);
    this.#bands.push(band);
    this.#counts.push(1);
    this.#slots[slot] = this.#lefts.push(left);
    if (2 * this.#lefts.length >= this.#slots.length) this.#grow();
  }

  /**
   * Each pair once, with its best band; one that is used so often in the text counts as strong. The next record begins.
   * @param frequent uses that make a pair strong
   */
  distinct(frequent: number): Float64Array {
    const pairs = new Float64Array(this.#lefts.length);
    for (let at = 0; at < pairs.length; at++) {
      const band = this.#bands[at] ?? BAND.text;
      const isStrong = band === BAND.text && (this.#counts[at] ?? 0) >= frequent;
      pairs[at] = pack(this.#lefts[at] ?? 0, this.#rights[at] ?? 0, isStrong ? BAND.strong : band);
    }
    this.#slots.fill(0);
    for (const list of [this.#lefts, this.#rights, this.#bands, this.#counts]) list.length = 0;
    return pairs;
  }

  /** The slot in which a pair is, or to which it may come. */
  #slotOf(left: number, right: number): number {
    const last = this.#slots.length - 1;
    let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || (this.#lefts[at] === left && this.#rights[at] === right)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (const [at, left] of this.#lefts.entries()) this.#slots[this.#slotOf(left, this.#rights[at] ?? 0)] = at + 1;
  }
}
