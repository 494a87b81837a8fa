import { matchesOf } from './matches.ts';
import type { Span } from './normalise.ts';
import { SCALES } from './number-words.ts';

/** A number found in a text. `value` has the scale word counted in: "2,5 triệu" is 2500000, "3,51%" is 3.51. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly percent: boolean;
}

/** Figures the Vietnamese way: a point (or space) between thousands, a comma before decimals. */
const FIGURES = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?$/;

/**
 * Reads figures the Vietnamese way: "132.354" → 132354, "3,51" → 3.51, "1.234,5" → 1234.5. `undefined` for anything
 * else: "12.3" is no Vietnamese number (it may be a date), nor is "1.23.456".
 */
export const parseNumber = (text: string): number | undefined =>
  FIGURES.test(text) ? Number(text.replace(/[. ]/g, '').replace(',', '.')) : undefined;

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** Writes a number the Vietnamese way: 132354 → "132.354", 3.51 → "3,51". */
export const formatNumber = (value: number): string => format.format(value);

/** Figures that no letter, code, date or clock time makes part of something else. */
const MENTION =
  /(?<![\p{L}\d])(?<![\d\p{L}][.,:/–-])\d+(?:\.\d{3})*(?:,\d+)?(?![\d\p{L}]|[.,:/–-]\d|[/-]\p{L})(?:\s?(%)|\s(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/gu;

/**
 * Finds the numbers that a text writes in figures, with a percent sign or scale word behind them. Parts of document
 * codes, dates, ranges and times are left out. Offsets are UTF-16 units. Linear time.
 */
export const findNumbers = (text: string): NumberMention[] => {
  const found: NumberMention[] = [];
  for (const match of matchesOf(text, MENTION)) {
    const [whole, percent, scale] = match;
    const figures = /^[\d.,]+/.exec(whole)?.[0] ?? '';
    const value = parseNumber(figures);
    if (value === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      value: value * (SCALES.get(scale ?? '') ?? 1),
      percent: percent !== undefined,
    });
  }
  return found;
};
