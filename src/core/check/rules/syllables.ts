import type { Fault } from '../../newsroom/fault.ts';
import { classAt, isLetter, MARK } from '../../text/char-class.ts';
import { isSyllable, parseSyllable } from '../../text/syllable.ts';
import { placeTone } from '../../text/tone-placement.ts';
import { ofEach } from '../../text/tokens.ts';
import { rememberWords } from '../../text/word-memory.ts';
import { blocksToRead } from '../article-text.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';
import { likelySyllables } from '../likely-syllables.ts';

/** Beside these a word is part of a name, a code or an address. */
const JOINED_BEFORE = /[\p{N}'’&@/.-]$/u;
const JOINED_BEHIND = /^[\p{N}'’@&]/u;
/** Letters that only Vietnamese writes: a word that has one should be a Vietnamese syllable. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea1-\u1ef9]/i;
/** Spellings in which even a word without marks is a slip: ngh and gh stand only before e, ê, i. */
const IMPOSSIBLE = /^(?:ngh|gh)[aou]/;
/** Two words glued together, as “NhànTAG”. */
const GLUED = /\p{Ll}\p{Lu}/u;
/** Names of the Central Highlands and the north-west: Krông, Đắk Lắk, Bru. */
const HIGHLAND = /^[bcdđghkmnpstvx][rlw]|k$/i;

/** Words that cannot be Vietnamese syllables (“chưc”, “nghành”), or whose tone mark stands on the wrong letter. */
export const syllables: Rule = {
  kinds: ['am-tiet-la', 'dau-thanh-dat-sai', 'chu-dinh-nhau'],
  check: (subject, world) =>
    [...subject.fields, ...blocksToRead(subject, world, isFine)].flatMap((block) =>
      block.prose ? faultsIn(block) : [],
    ),
};

type Verdict = 'good' | 'odd' | 'misplaced';

const verdictAt = rememberWords(judge);

function judge(word: string): Verdict {
  if (!VIETNAMESE.test(word)) return IMPOSSIBLE.test(word) ? 'odd' : 'good';
  if (parseSyllable(word)) return isSyllable(word) ? 'good' : 'misplaced';
  const capital = /^\p{Lu}/u.test(word);
  const abbreviation =
    /^\p{Lu}+$/u.test(word) && !/[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u.test(word);
  return !GLUED.test(word) && (abbreviation || (capital && HIGHLAND.test(word))) ? 'good' : 'odd';
}

/** Tokens of nothing but letters, which are the words that {@link oddWords} reads, when they are good; and of none. */
const isFine = ofEach(({ kind: ofToken, text }) => {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === MARK) return false;
    letters += Number(isLetter(kind));
  }
  if (letters === 0) return true;
  return ofToken === 'word' && letters === text.length && (letters === 1 || judge(text) === 'good');
});

function isJoined(text: string, at: number, length: number): boolean {
  return (
    JOINED_BEFORE.test(text.slice(Math.max(0, at - 1), at)) ||
    JOINED_BEHIND.test(text.slice(at + length, at + length + 1))
  );
}

interface OddWord {
  readonly word: string;
  readonly index: number;
  readonly verdict: Exclude<Verdict, 'good'>;
}

/** The words of two letters and more that are not good, each with its place. */
function oddWords(text: string): OddWord[] {
  const found: OddWord[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isLetter(classAt(text, index))) continue;
    let end = index + 1;
    for (let kind = classAt(text, end); isLetter(kind) || kind === MARK; kind = classAt(text, end)) end += 1;
    const verdict = end > index + 1 ? verdictAt(text, index, end) : 'good';
    if (verdict !== 'good') found.push({ word: text.slice(index, end), index, verdict });
    index = end;
  }
  return found;
}

function faultsIn(block: TextBlock): Fault[] {
  const faults: Fault[] = [];
  for (const { word, index, verdict } of oddWords(block.text)) {
    if (isJoined(block.text, index, word.length) || block.quoted(index)) continue;
    if (verdict === 'misplaced') {
      const right = placeTone(word, 'old');
      faults.push(faultIn(block, index, 'dau-thanh-dat-sai', `“${word}” đặt dấu thanh sai chỗ`, `viết “${right}”`));
    } else if (GLUED.test(word)) {
      const parts = word.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
      faults.push(
        faultIn(
          block,
          index,
          'chu-dinh-nhau',
          `“${word}” là hai chữ dính nhau`,
          `tách ra: “${parts}”, hoặc xóa phần thừa`,
        ),
      );
    } else {
      const likely = likelySyllables(word).map((one) => `“${one}”`);
      faults.push(
        faultIn(
          block,
          index,
          'am-tiet-la',
          `“${word}” không phải âm tiết tiếng Việt`,
          likely.length > 0 ? `có phải ý bạn là ${likely.join(', ')}?` : 'xem lại cách viết',
        ),
      );
    }
  }
  return faults;
}
