import { BAND, type Band } from '../query/band.ts';
import { BANDS } from '../query/pairs.ts';

/** Numbers of names stay below this; a pair of them with a band is then a whole number below 2^53. */
const SPAN = 2 ** 25;

/** A pair of names' numbers with a band, as one number: pairs sort by their left and right number, then the best band. */
const pack = (left: number, right: number, band: Band): number => (left * SPAN + right) * BANDS + band;

/** The parts of a packed pair. */
export const leftOf = (packed: number): number => Math.floor(packed / (SPAN * BANDS));
export const rightOf = (packed: number): number => Math.floor(packed / BANDS) % SPAN;
export const bandOf = (packed: number): Band => (packed % BANDS) as Band;

/** Gathers the pairs of one record as they come. */
export class PairUses {
  readonly #uses: number[] = [];

  add(left: number, right: number, band: Band): void {
    this.#uses.push(pack(left, right, band));
  }

  /**
   * Each pair once, with its best band; one that is used so often in the text counts as strong.
   * @param frequent uses that make a pair strong
   */
  distinct(frequent: number): Float64Array {
    const uses = new Float64Array(this.#uses).sort();
    let kept = 0;
    for (let i = 0; i < uses.length;) {
      const best = uses[i] ?? 0;
      const band = bandOf(best);
      const pair = best - band;
      let next = i + 1;
      while (next < uses.length && (uses[next] ?? 0) - pair < BANDS) next++;
      uses[kept++] = band === BAND.text && next - i >= frequent ? pair + BAND.strong : best;
      i = next;
    }
    return uses.slice(0, kept);
  }
}
