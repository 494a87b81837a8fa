import { normaliseWithMap, type Span } from '../text/normalise.ts';
import { attach, type NameItem, type Item } from './attach.ts';
import { markBylines } from './bylines.ts';
import { HONORIFICS, type HonorificKind } from './honorifics.ts';
import type { OfficialIndex } from './official-index.ts';
import { ROLES } from './office-words.ts';
import { longestPhrase } from './phrases.ts';
import { PLACE_NOUNS } from './places.ts';
import { SURNAMES } from './surnames.ts';
import { FORMER, parseTitle, type TitleMention } from './titles.ts';
import { joinKeys, type TitleLexicon } from './unit.ts';
import { phraseKeys } from './word-key.ts';
import { isCapital, wordsOf, type Word } from './words.ts';

/** A person named in a text. All spans are UTF-16 offsets into the text that was given, ends exclusive. */
export interface PersonMention {
  /** A whole name, or the given name behind an address ("ông Chính"). */
  readonly form: 'fullName' | 'givenName';
  /** The name as written. */
  readonly name: string;
  /** The name for comparison, as `nameKey` gives it. */
  readonly key: string;
  /** The name alone: the stretch to link. */
  readonly nameSpan: Span;
  /** With the honorific and the titles around it. */
  readonly span: Span;
  readonly honorific: (Span & { readonly kind: HonorificKind }) | undefined;
  readonly titles: readonly TitleMention[];
}

/** What {@link findPeople} found, each list in the order of the text. */
export interface FoundPeople {
  readonly people: readonly PersonMention[];
  /** Titles that stand for their holder, without a name: "Trưởng ban Tổ chức Trung ương cũng nhấn mạnh". */
  readonly titles: readonly TitleMention[];
}

const LONGEST_NAME = 5;
/** Runs of capitals are read no farther than this, so that a page of capitals takes linear time. */
const LONGEST_RUN = 10;
const AND: ReadonlySet<string> = new Set(phraseKeys('và cùng'));

/** The capitals from `from` on that can be one name: they end where the shape changes or a title begins. */
const runEnd = (words: readonly Word[], from: number): number => {
  let end = from + 1;
  while (
    isCapital(words[end]) &&
    words[end]?.gap === 'space' &&
    end - from < LONGEST_RUN &&
    (end < from + 2 || longestPhrase(ROLES, words, end) === undefined)
  )
    end++;
  return end;
};

const isPlace = (words: readonly Word[], from: number, end: number, { places }: TitleLexicon): boolean => {
  const known = longestPhrase(places, words, from, true);
  return known !== undefined && (known.end >= end || SURNAMES.has(words[known.end]?.key ?? ''));
};

/** What stands right before a word: an honorific or title that makes a name of less, a place noun that forbids one. */
const announcement = (words: readonly Word[], at: number, last: Item | undefined): Item | undefined => {
  if (last?.end !== at) return undefined;
  const gap = words[at]?.gap;
  return gap === 'space' || (gap === 'colon' && last.kind === 'honorific') ? last : undefined;
};

const readName = (
  words: readonly Word[],
  from: number,
  last: Item | undefined,
  lexicon: TitleLexicon,
): NameItem | { readonly skipTo: number } | undefined => {
  const end = runEnd(words, from);
  const before = announcement(words, from, last);
  const name = (to: number, sure: boolean, form: NameItem['form'] = 'fullName'): NameItem => ({
    kind: 'name',
    from,
    end: to,
    form,
    sure,
  });
  const previous = words[from - 1];
  if (before === undefined && words[from]?.gap === 'space' && previous && PLACE_NOUNS.has(previous.key))
    return { skipTo: end };
  const registered = longestPhrase(lexicon.names, words, from);
  if (registered && (registered.end === end || words[from]?.shape === 'upper')) return name(registered.end, true);
  if (before === undefined && isPlace(words, from, end, lexicon)) return { skipTo: end };
  const length = end - from;
  const surname = SURNAMES.has(words[from]?.key ?? '');
  if (length > LONGEST_NAME || (words[from]?.shape === 'upper' && !surname)) return undefined;
  if (length >= 3 && (surname || before)) return name(end, true);
  if (length === 2 && before) return name(end, true);
  if (length === 2 && surname) {
    const listed = last?.kind === 'name' && (words[from]?.gap === 'comma' ? last.end === from : last.end === from - 1);
    return name(end, listed && (words[from]?.gap === 'comma' || AND.has(previous?.key ?? '')));
  }
  if (length === 1 && before?.kind === 'honorific' && before.honorific !== 'rank' && words[from]?.gap === 'space')
    return name(end, true, 'givenName');
  return undefined;
};

/** Words that a title or an honorific may begin with: a word of no other kind, and without a capital, is no item. */
const OPENING: ReadonlySet<string> = new Set([FORMER, ...ROLES.next.keys(), ...HONORIFICS.next.keys()]);

const readItems = (words: readonly Word[], lexicon: TitleLexicon, byline: Uint8Array): Item[] => {
  const items: Item[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    if (!isCapital(word) && !OPENING.has(word.key)) {
      at++;
      continue;
    }
    const title = parseTitle(words, at, lexicon);
    if (title) {
      items.push({ kind: 'title', from: at, end: title.end, title: title.title, definite: title.definite });
      at = title.end;
      continue;
    }
    if (isCapital(word) && isPlace(words, at, at + 1, lexicon) && announcement(words, at, items.at(-1)) === undefined) {
      const skipped = readName(words, at, items.at(-1), lexicon);
      if (skipped && 'skipTo' in skipped) {
        at = skipped.skipTo;
        continue;
      }
    }
    const honorific = longestPhrase(HONORIFICS, words, at);
    if (honorific) {
      items.push({ kind: 'honorific', from: at, end: honorific.end, honorific: honorific.value });
      at = honorific.end;
      continue;
    }
    const name = isCapital(word) && byline[at] === 0 ? readName(words, at, items.at(-1), lexicon) : undefined;
    if (name === undefined) at++;
    else if ('skipTo' in name) at = name.skipTo;
    else {
      items.push(name);
      at = name.end;
    }
  }
  return items;
};

/**
 * Finds the people a text names, with their titles and honorifics, and the titles that stand alone. Bylines, photo
 * credits ("Ảnh: …") and places ("Thị ủy Hoàng Mai") are left out. Names are found by shape, so people who are in no
 * registry are found too; the index adds the spellings that shape alone does not settle.
 *
 * `text` is running text in which every line break ends a paragraph; turn the soft breaks of Markdown into spaces.
 * Linear in the length of the text, whatever the number of officials.
 */
export const findPeople = (text: string, index: OfficialIndex): FoundPeople => {
  const normalised = normaliseWithMap(text);
  const words = wordsOf(normalised.text);
  const items = readItems(words, index.lexicon, markBylines(words, normalised.text));
  const { people, titles } = attach(words, items);
  const spanOf = (from: number, end: number): Span =>
    normalised.sourceSpan(words[from]?.start ?? 0, words[end - 1]?.end ?? 0);
  const titleMention = (item: { from: number; end: number; title: TitleMention['title'] }): TitleMention => ({
    span: spanOf(item.from, item.end),
    title: item.title,
  });
  return {
    people: people.map(({ name, honorific, titles: own, from, end }) => {
      const nameSpan = spanOf(name.from, name.end);
      return {
        form: name.form,
        name: text.slice(nameSpan.start, nameSpan.end),
        key: joinKeys(words, name.from, name.end),
        nameSpan,
        span: spanOf(from, end),
        honorific: honorific && { ...spanOf(honorific.from, honorific.end), kind: honorific.honorific },
        titles: own.map(titleMention),
      };
    }),
    titles: titles.map(titleMention),
  };
};
