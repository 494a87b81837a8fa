import type { Fault } from '../../newsroom/fault.ts';
import { findNumbers, formatNumber } from '../../text/numbers.ts';
import type { NumberMention } from '../../text/numbers.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

const TOTAL = /(?:tổng số|tổng cộng|cộng lại|tất cả)(?!\p{L})[^.;]{0,60}$/iu;
/** Beyond this the parts are most likely not all that makes up the total. */
const NEAR = 0.05;

/** Figures of one unit whose sum comes near the total given behind them, and misses it. */
export const sums: Rule = {
  kinds: ['tong-khong-khop'],
  check: ({ article, blocks }) =>
    article
      ? blocks.flatMap((block) => (block.prose && /tổng|cộng lại|tất cả/i.test(block.text) ? faultsIn(block) : []))
      : [],
};

interface Figure extends NumberMention {
  unit: string;
}

function faultsIn(block: TextBlock): Fault[] {
  const { text } = block;
  const figures = findNumbers(text)
    .filter(({ percent }) => !percent)
    .map((number): Figure => ({ ...number, unit: unitBehind(text, number.end) }));
  return figures.flatMap((total, index): Fault[] => {
    if (total.value < 10 || total.unit === '' || !TOTAL.test(text.slice(Math.max(0, total.start - 90), total.start)))
      return [];
    const parts = figures.slice(0, index).filter(({ unit, value }) => unit === total.unit && value < total.value);
    if (parts.length < 2 || block.quoted(total.start)) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (sum === total.value || Math.abs(sum - total.value) > total.value * NEAR) return [];
    const shown = parts.map(({ value }) => formatNumber(value)).join(' + ');
    return [
      faultIn(
        block,
        total.start,
        'tong-khong-khop',
        `${shown} = ${formatNumber(sum)}, không phải ${formatNumber(total.value)}`,
        'xem lại các số; nếu các phần không cộng được thì cứ để',
      ),
    ];
  });
}

/** The word that a figure counts: “85.600 người” → “người”. */
function unitBehind(text: string, end: number): string {
  return /^\s(\p{L}+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? '';
}
