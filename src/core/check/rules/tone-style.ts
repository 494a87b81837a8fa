import type { Fault } from '../../newsroom/fault.ts';
import { placeTone, toneStyleOf } from '../../text/tone-placement.ts';
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
    for (const block of [...fields, ...blocks]) {
      if (!block.prose) continue;
      for (const match of block.text.matchAll(OPEN)) {
        const { word, index } = wordAround(block.text, match.index);
        const key = word.toLowerCase();
        if ((toneStyleOf(word) ?? style) === style) continue;
        if ((word !== key && !/^[uủ][ủỷy]$/.test(key)) || block.quoted(index)) continue;
        const known = found.get(key);
        if (known) known.count += 1;
        else found.set(key, { block, at: index, count: 1, word });
      }
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

/** The word to which the last two letters at `end` belong. */
function wordAround(text: string, end: number): { word: string; index: number } {
  const onset = /\p{L}*$/u.exec(text.slice(Math.max(0, end - 6), end))?.[0] ?? '';
  return { word: onset + text.slice(end, end + 2), index: end - onset.length };
}
