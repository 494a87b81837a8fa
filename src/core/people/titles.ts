import type { Span } from '../text/normalise.ts';
import { MODIFIERS, ROLES } from './office-words.ts';
import { canonicalUnit, isSecretariat, type OfficeTitle } from './office-title.ts';
import { addPhrase, longestPhrase } from './phrases.ts';
import { joinKeys, parseUnit, type TitleLexicon } from './unit.ts';
import { wordKey } from './word-key.ts';
import { isCapital, wordsOf, type Word } from './words.ts';

/** “Nguyên” before the title of an office that was held. */
export const FORMER = wordKey('nguyên');
/** "Ban Bí thư" is the Secretariat and not a secretary. */
const BOARD = wordKey('ban');
const SECRETARY = 'bí thư';

/** A title found in a text, with its stretch of the original. */
export interface TitleMention {
  readonly span: Span;
  readonly title: OfficeTitle;
}

/** A title as parsed from a text; `end` is the index of the first word behind it. */
export interface ParsedTitle {
  readonly title: OfficeTitle;
  readonly end: number;
  /** Written with a capital, as titles of persons are, and with its unit: it can stand for its holder. */
  readonly definite: boolean;
}

interface Head {
  readonly role: string;
  readonly noun: string | undefined;
  readonly shared: boolean;
  readonly complete: boolean;
  readonly standing: boolean;
  readonly former: boolean;
  /** Index of the first word of the unit. */
  readonly end: number;
}

const parseHead = (words: readonly Word[], from: number): Head | undefined => {
  const former = words[from]?.key === FORMER;
  const head = longestPhrase(ROLES, words, former ? from + 1 : from);
  if (head === undefined) return undefined;
  const { role, noun, shared = false, complete = false } = head.value;
  if (role === SECRETARY && words[from]?.gap === 'space' && words[from - 1]?.key === BOARD) return undefined;
  let { end } = head;
  let standing = false;
  for (;;) {
    const modifier = words[end]?.gap === 'space' ? longestPhrase(MODIFIERS, words, end) : undefined;
    if (modifier === undefined) break;
    standing ||= modifier.value === 'standing';
    end = modifier.end;
  }
  return { role, noun, shared, complete, standing, former, end };
};

/** Reads an office title that begins at word `from`, or says that none does. */
export const parseTitle = (words: readonly Word[], from: number, lexicon: TitleLexicon): ParsedTitle | undefined => {
  const head = parseHead(words, from);
  if (head === undefined) return undefined;
  const { role, standing, former } = head;
  const { words: unitWords, locality, end } = parseUnit(words, head.end, lexicon);
  const unit = canonicalUnit(role, head.noun, unitWords);
  const shared = (head.shared && !standing) || isSecretariat(role, unit);
  const first = words[former ? from + 1 : from];
  return {
    title: { role, standing, former, shared, unit, locality },
    end,
    definite: (isCapital(first) || first?.shape === 'short') && (head.complete || unitWords !== ''),
  };
};

/** Teaches the lexicon the unit of a registered title that the vocabulary does not cover to its end. */
export const learnUnit = (title: string, lexicon: TitleLexicon): void => {
  const words = wordsOf(title);
  const head = parseHead(words, 0);
  if (head === undefined || head.end === words.length || parseTitle(words, 0, lexicon)?.end === words.length) return;
  addPhrase(
    lexicon.units,
    words.slice(head.end).map((word) => word.key),
    true,
  );
};

/**
 * The canonical form of an office as a registry writes it, from its title and the name of its organisation, which
 * gives the place when the title does not ("Trưởng Ban Tổ chức Tỉnh ủy" of "Ban Tổ chức Tỉnh ủy Nghệ An"). A title
 * whose role the grammar does not know is kept whole, so that it only equals itself.
 */
export const readOffice = (title: string, organisation: string, lexicon: TitleLexicon): OfficeTitle => {
  const words = wordsOf(title);
  const office = parseTitle(words, 0, lexicon)?.title;
  if (office === undefined)
    return {
      role: joinKeys(words, 0, words.length),
      standing: false,
      former: false,
      shared: true,
      unit: '',
      locality: '',
    };
  if (office.locality !== '' || organisation === '') return office;
  const whole = wordsOf(`chủ tịch ${organisation.replace(/\(.*$/s, '')}`);
  const { unit, locality } = parseTitle(whole, 0, lexicon)?.title ?? office;
  return { ...office, locality, unit: unit.startsWith(`${office.unit} `) ? unit : office.unit };
};
