import type { Fault } from '../../newsroom/fault.ts';
import { placeTone, toneStyleOf } from '../../text/tone-placement.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

const WORD = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu;
const OPEN = /o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y/iu;

/** Words whose tone mark follows the style that the site does not use; names are spelled as their bearers spell them. */
export const toneStyle: Rule = {
  kinds: ['dau-thanh-lan-lon'],
  check({ blocks, fields }, { newsroom }) {
    const style = newsroom.site?.spelling ?? 'old';
    const found = new Map<string, { block: TextBlock; at: number; count: number; word: string }>();
    for (const block of [...fields, ...blocks]) {
      if (!block.prose || !OPEN.test(block.text)) continue;
      for (const { 0: word, index } of block.text.matchAll(WORD)) {
        const key = word.toLowerCase();
        if (!OPEN.test(word) || (toneStyleOf(word) ?? style) === style) continue;
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
