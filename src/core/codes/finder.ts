import { canonicalNumber, readCode, readDigits, readYear } from './code-grammar.ts';
import { readCongress } from './congress-grammar.ts';
import type { DocumentCode } from './document-code.ts';
import { type KnownNames, type Name, numberKey } from './mention.ts';
import { endsBareNumber, skipSeparator } from './number-grammar.ts';
import { readPlenums } from './plenum-grammar.ts';
import { TokenReader } from './token-reader.ts';
import { type TypeWord, typeWordAt } from './type-words.ts';

/** A mention as indexes of tokens: `next` is behind its last. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly documents: readonly { readonly name: Name; readonly first: number; readonly last: number }[];
  readonly typeName?: string;
}

/** One number of a list behind a type, with its symbol or without. */
interface Item {
  readonly first: number;
  readonly next: number;
  readonly digits: string;
  readonly year?: number;
  readonly code?: DocumentCode;
}

const MOST_NUMBERS = 12;
/** A contract that is signed, valued or wound up is a contract, not the nickname of a decree on contracts. */
const CONTRACTING = new Set(['ký', 'kết', 'kí', 'giá', 'gói', 'số', 'lý', 'bản', 'mua']);
/** Types that are cited as number/year; of others "6/2019" is a month. */
const NUMBERED_BY_YEAR = new Set(['NĐ', 'TT', 'L', 'PL', 'TTLT']);

/** Finds the drafts of all mentions in one text; bare numbers look back at the codes found before them. */
export class Finder {
  readonly reader: TokenReader;
  readonly drafts: Draft[] = [];
  readonly #names: KnownNames;
  readonly #seen = new Set<string>();

  /** @param text normalised text */
  constructor(text: string, names: KnownNames) {
    this.reader = new TokenReader(text);
    this.#names = names;
  }

  run(): void {
    for (let index = 0; index < this.reader.length;) {
      const { kind } = this.reader.at(index);
      let next: number | undefined;
      if (kind === 'word') next = this.#nickname(index) ?? this.#typed(index);
      else if (kind === 'number') next = this.#lone(index);
      index = next ?? index + 1;
    }
  }

  #add(draft: Draft): number {
    this.drafts.push(draft);
    return draft.next;
  }

  /** A code without its type in front. */
  #lone(index: number): number | undefined {
    const code = readCode(this.reader, index);
    if (code === undefined) return undefined;
    this.#see(code.value);
    const documents = [{ name: { kind: 'code', ...code.value } as const, first: index, last: code.next - 1 }];
    return this.#add({ first: index, next: code.next, documents });
  }

  #see({ type, number }: DocumentCode): void {
    if (type !== undefined) this.#seen.add(numberKey(type, number));
  }

  #nickname(index: number): number | undefined {
    const known = this.#names.nicknames.get(this.reader.at(index).lower);
    if (known === undefined) return undefined;
    for (const words of known) {
      if (words.some((word, i) => this.reader.at(index + i).lower !== word)) continue;
      const next = index + words.length;
      const last = words.at(-1) ?? '';
      if (/^\d+$/.test(last)) {
        if (!endsBareNumber(this.reader, next, last, true)) continue;
        if (words[0] === 'hợp' && CONTRACTING.has(this.reader.at(index - 1).lower)) continue;
      }
      const name = { kind: 'nickname', nickname: words.join(' ') } as const;
      return this.#add({ first: index, next, documents: [{ name, first: index, last: next - 1 }] });
    }
    return undefined;
  }

  /** Everything that begins with a type: plenums, congresses, codes and lists of codes, bare numbers. */
  #typed(index: number): number | undefined {
    const word = typeWordAt(this.reader, index);
    if (word === undefined) return undefined;
    return this.#ofMeeting(index, word) ?? this.#numbered(index, word);
  }

  #ofMeeting(index: number, { types, next }: TypeWord): number | undefined {
    const type = types.find((letters) => letters === 'NQ' || letters === 'KL');
    if (type === undefined) return undefined;
    const plenums = readPlenums(this.reader, next);
    if (plenums !== undefined)
      return this.#add({
        first: index,
        next: plenums.next,
        documents: plenums.value.map(({ plenum, term, first, last }) => ({
          name: { kind: 'plenum', type, plenum, ...(term === undefined ? {} : { term }) },
          first,
          last,
        })),
      });
    const congress = type === 'NQ' ? readCongress(this.reader, next) : undefined;
    if (congress === undefined) return undefined;
    const documents = [
      { name: { kind: 'congress', ...congress.value } as const, first: next, last: congress.next - 1 },
    ];
    return this.#add({ first: index, next: congress.next, documents });
  }

  #numbered(index: number, word: TypeWord): number | undefined {
    const said = this.reader.skip(word.next, ['số']);
    const start = said > word.next && this.reader.isMark(said, ':') ? said + 1 : said;
    const items = this.#items(start, word.types);
    const lastCode = items.findLastIndex(({ code }) => code !== undefined);
    if (lastCode >= 0) return this.#codes(index, word, items.slice(0, lastCode + 1));
    return this.#bare(index, word, items, said > word.next);
  }

  #items(start: number, types: readonly string[]): Item[] {
    const items: Item[] = [];
    for (let at = start; items.length < MOST_NUMBERS;) {
      const item = this.#item(at, types);
      if (item === undefined) break;
      items.push(item);
      const separated = skipSeparator(this.reader, item.next);
      if (separated === undefined) break;
      at = this.reader.skip(separated, ['số']);
    }
    return items;
  }

  #item(first: number, types: readonly string[]): Item | undefined {
    const digits = readDigits(this.reader, first);
    if (digits === undefined) return undefined;
    const code = readCode(this.reader, first);
    if (code !== undefined) {
      const { type } = code.value;
      if (type !== undefined && !types.includes(type)) return undefined;
      return { first, next: code.next, digits: digits.value, code: code.value };
    }
    const stroke = this.reader.isMark(digits.next, '/') && this.reader.at(digits.next).glued;
    const year = stroke ? readYear(this.reader, digits.next + 1) : undefined;
    if (year === undefined) return { first, next: digits.next, digits: digits.value };
    return { first, next: digits.next + 2, digits: digits.value, year };
  }

  /** Numbers without symbol take that of the next code in the list: "18, 19-NQ/TW" are two documents in one mention. */
  #codes(index: number, word: TypeWord, items: readonly Item[]): number {
    let first = index;
    let next = index;
    let waiting: Item[] = [];
    for (const item of items) {
      waiting.push(item);
      const { code } = item;
      if (code === undefined) continue;
      const documents = waiting.map(({ first: from, next: to, digits, code: own }) => {
        const name = own ?? { ...code, number: canonicalNumber(digits) };
        this.#see(name);
        return { name: { kind: 'code', ...name } as const, first: from, last: to - 1 };
      });
      if (first !== index) first = waiting[0]?.first ?? first;
      next = this.#add({
        first,
        next: item.next,
        documents,
        ...(word.name === undefined ? {} : { typeName: word.name }),
      });
      first = next;
      waiting = [];
    }
    return next;
  }

  #bare(index: number, word: TypeWord, items: readonly Item[], said: boolean): number | undefined {
    const { name, types, short } = word;
    const written = this.reader.at(index).text;
    const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
    const documents: { name: Name; first: number; last: number }[] = [];
    let next: number | undefined;
    for (const { first, next: end, digits, year } of items) {
      const number = canonicalNumber(digits);
      const known = types.some((type) => {
        const key = numberKey(type, number);
        return this.#seen.has(key) || this.#names.numbers.has(key);
      });
      if (!known && (short || !(said || capital))) break;
      if (/^0\d{3}/.test(digits) || !endsBareNumber(this.reader, end, digits, !(known || said))) break;
      if (year !== undefined && Number(digits) <= 12 && !said && !types.some((type) => NUMBERED_BY_YEAR.has(type)))
        break;
      const bare = { kind: 'number', types, number } as const;
      documents.push({
        name: { ...bare, ...(name === undefined ? {} : { name }), ...(year === undefined ? {} : { year }) },
        first,
        last: end - 1,
      });
      next = end;
    }
    if (next === undefined) return undefined;
    return this.#add({ first: index, next, documents, ...(name === undefined ? {} : { typeName: name }) });
  }
}
