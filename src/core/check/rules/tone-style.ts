import type { Fault } from '../../newsroom/fault.ts';
import { matchesOf } from '../../text/matches.ts';
import { placeTone, toneStyleOf } from '../../text/tone-placement.ts';
import type { ToneStyle } from '../../text/tone-placement.ts';
import { ofEach } from '../../text/tokens.ts';
import { blocksToRead } from '../article-text.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

/** The end of a word in which the two styles differ. */
const OPEN = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;
const LETTERS = /^\p{L}+$/u;

/** Words whose tone mark follows the style that the site does not use; names are spelled as their bearers spell them. */
export const toneStyle: Rule = {
  kinds: ['dau-thanh-lan-lon'],
  check(subject, world) {
    const style = world.newsroom.site?.spelling ?? 'old';
    const blocks = blocksToRead(subject, world, (token) => {
      const own = styleOf(token);
      return own === 'either' || own === style;
    });
    const found = new Map<string, { block: TextBlock; at: number; count: number; word: string }>();
    for (const block of [...subject.fields, ...blocks])
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

/** The style of a token; one that is not all letters, or longer than what {@link wordAround} sees, is left open. */
const styleOf = ofEach(({ text }): ToneStyle | 'either' | 'open' => {
  if (!LETTERS.test(text)) return /\p{L}/u.test(text) ? 'open' : 'either';
  if (matchesOf(text, OPEN).length === 0) return 'either';
  return text.length > BEFORE + 2 ? 'open' : (toneStyleOf(text) ?? 'either');
});

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

/** So many letters before the last two belong to a word, when they are letters. */
const BEFORE = 6;

/** The word to which the last two letters at `end` belong. */
function wordAround(text: string, end: number): { word: string; index: number } {
  const onset = /\p{L}*$/u.exec(text.slice(Math.max(0, end - BEFORE), end))?.[0] ?? '';
  return { word: onset + text.slice(end, end + 2), index: end - onset.length };
}
