import type { Fault } from '../../newsroom/fault.ts';
import { matchesOf } from '../../text/matches.ts';
import { placeTone, toneStyleOf } from '../../text/tone-placement.ts';
import type { ToneStyle } from '../../text/tone-placement.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

/** The end of a word in which the two styles differ. */
const OPEN = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;

/** Words whose tone mark follows the style that the site does not use; names are spelled as their bearers spell them. */
export const toneStyle: Rule = {
  kinds: ['dau-thanh-lan-lon'],
  check({ blocks, fields }, { newsroom }) {
    const style = newsroom.site?.spelling ?? 'old';
    const found = new Map<string, { block: TextBlock; at: number; count: number; word: string }>();
    for (const block of [...fields, ...blocks])
      for (const { word, at } of strayTones(block, style)) {
        const known = found.get(word.toLowerCase());
        if (known) known.count += 1;
        else found.set(word.toLowerCase(), { block, at, count: 1, word });
      }
    return [...found.values()].map(({ block, at, count, word }): Fault => {
      const times = count > 1 ? `, ${String(count)} chỗ trong bài` : '';
      return faultIn(
        block,
        at,
        'dau-thanh-lan-lon',
        `“${word}” đặt dấu thanh theo lối kia${times}`,
        `bản tin này viết “${placeTone(word, style)}”`,
      );
    });
  },
};

/** The words of a block whose tone mark follows the other style: not names, and nothing in quotation marks. */
export function strayTones(block: TextBlock, style: ToneStyle): { word: string; at: number }[] {
  if (!block.prose) return [];
  return matchesOf(block.text, OPEN).flatMap((match) => {
    const { word, index: at } = wordAround(block.text, match.index);
    const key = word.toLowerCase();
    const name = word !== key && !/^[uủ][ủỷy]$/.test(key);
    return (toneStyleOf(word) ?? style) === style || name || block.quoted(at) ? [] : [{ word, at }];
  });
}

/** The word to which the last two letters at `end` belong. */
function wordAround(text: string, end: number): { word: string; index: number } {
  const onset = /\p{L}*$/u.exec(text.slice(Math.max(0, end - 6), end))?.[0] ?? '';
  return { word: onset + text.slice(end, end + 2), index: end - onset.length };
}
