import type { Abbreviations } from '../query/abbreviations.ts';
import { BAND, NAME_END, STRONG_END, TITLE_END, type Band } from '../query/band.ts';
import { carry } from '../query/carrier.ts';
import { codeForm, wordScanner } from '../query/scan.ts';
import { mayPair } from '../query/tokens.ts';
import { codeTokens, shortCodeTokens } from '../query/typed-code.ts';
import type { SearchRecord } from '../record.ts';
import { Names } from './names.ts';
import { FILLER } from './pagefind.ts';
import { PairUses } from './pair-uses.ts';
import { Tally } from './tally.ts';

const DAY = /^d(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^t(\d{4})\d{2}$/;

/** What a date, a month or a code answers to beside itself. */
const wider = (form: string): string[] => {
  const [, year, month, day] = DAY.exec(form) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return [`d${month}${day}`, `t${year}${month}`, year];
  const inYear = MONTH.exec(form)?.[1];
  return inYear === undefined ? codeTokens(form).slice(1) : [inYear];
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** The tokens that say "this record IS document 39-NQ/TW". */
const ownCodeTokens = (code: string): string[] =>
  codeTokens(codeForm(code.replace(/@.*$/, ''))).map((token) => `vb${token}`);

const dateTokens = (date: string): string[] => {
  const [year = '', month, day] = date.split('-');
  return [year, ...(month ? [`t${year}${month}`] : []), ...(month && day ? [`d${year}${month}${day}`] : [])];
};

/** What is indexed of a record. Words' keys are numbers of one {@link Names}. */
export interface Bag {
  /**
   * The text that Pagefind indexes: every single word, number, date and code once, band after band (see band.ts), with
   * filled-up gaps between the bands.
   */
  readonly text: string;
  /** Keys of its single words, each once. */
  readonly keys: Uint32Array;
  /** Its pairs (see pair-uses.ts), each once, with its best band. */
  readonly pairs: Float64Array;
}

/** Uses in a text from which a token counts as frequent. */
export const FREQUENT = 3;

/** A word as the bags know it. */
interface BagWord {
  /** Number of its form among the tokens. */
  readonly token: number;
  /** Number of its key. */
  readonly name: number;
  readonly mayPair: boolean;
}

/** Makes the bags of a shard's records. Words are numbers here: a text's words are few, and strings are slow. */
export class BagMaker {
  readonly #tokens = new Names();
  readonly #scan: ReturnType<typeof wordScanner<BagWord>>;
  /** By their numbers, tokens as Pagefind gets them. */
  readonly #carried: (string | undefined)[] = [];
  /** Numbers of the tokens that people's names have as initials. */
  readonly #initials = new Map<string, number>();
  /** By the number of a numeric token, what else it answers to. */
  readonly #wider: (readonly number[] | undefined)[] = [];
  /** The record at work: its tokens, those of its text with their uses, its keys, its pairs. */
  readonly #bag: string[] = [];
  readonly #added = new Tally();
  readonly #uses = new Tally();
  readonly #keys = new Tally();
  readonly #pairs = new PairUses();

  /** @param names numbers the keys */
  constructor(abbreviations: Abbreviations, names: Names) {
    this.#scan = wordScanner(abbreviations, (form, key) => ({
      token: this.#tokens.numberOf(form),
      name: names.numberOf(key),
      mayPair: mayPair({ form, numeric: false }),
    }));
  }

  /** Makes the bag of a record. */
  make(record: SearchRecord): Bag {
    const { title, aliases = [], kind, code, people = [], date, lead, text } = record;
    const isText = kind === 'article' || kind === 'issue';
    if (isText) this.#padTo(NAME_END);
    for (const name of [title, ...aliases]) {
      this.#read(name, isText ? BAND.title : BAND.name, this.#add);
      for (const token of shortCodeTokens(name)) this.#addAll(kind === 'document' ? [token, `vb${token}`] : [token]);
    }
    if (code !== undefined) this.#addAll(ownCodeTokens(code));
    for (const name of people) this.#add(this.#initialsOf(name));
    if (date !== undefined) this.#addAll(dateTokens(date));
    this.#padTo(TITLE_END);
    if (lead !== undefined) this.#read(lead, BAND.strong, this.#add);
    const uses = this.#uses;
    for (const token of new Set(shortCodeTokens([lead ?? '', text].join('\n')))) uses.add(this.#tokens.numberOf(token));
    this.#read(text, BAND.text, (token) => {
      uses.add(token);
    });
    for (const token of uses.numbers) if (uses.of(token) >= FREQUENT) this.#add(token);
    this.#padTo(STRONG_END);
    for (const token of uses.numbers) this.#add(token);
    const made: Bag = {
      text: this.#bag.join(' '),
      keys: new Uint32Array(this.#keys.numbers),
      pairs: this.#pairs.distinct(FREQUENT),
    };
    this.#bag.length = 0;
    for (const tally of [this.#added, uses, this.#keys]) tally.clear();
    return made;
  }

  readonly #add = (token: number): void => {
    if (this.#added.add(token) === 1) this.#bag.push((this.#carried[token] ??= carry(this.#tokens.list[token] ?? '')));
  };

  #addAll(tokens: readonly string[]): void {
    for (const token of tokens) this.#add(this.#tokens.numberOf(token));
  }

  #padTo(length: number): void {
    while (this.#bag.length < length) this.#bag.push(FILLER);
  }

  /** Tells the tokens of a text; keeps its keys and pairs. */
  #read(text: string, band: Band, onToken: (token: number) => void): void {
    const [keys, pairs] = [this.#keys, this.#pairs];
    let left = -1;
    let lastClause = -1;
    this.#scan(text.normalize('NFC'), ({ token, name, mayPair }, _start, _end, clause, numeric, short) => {
      keys.add(name);
      onToken(token);
      if (numeric) this.#widerThan(token).forEach(onToken);
      if (short !== undefined) onToken(this.#tokens.numberOf(short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
      const right = mayPair && !numeric ? name : -1;
      if (left >= 0 && right >= 0 && clause === lastClause) pairs.add(left, right, band);
      left = right;
      lastClause = clause;
    });
  }

  #initialsOf(name: string): number {
    let token = this.#initials.get(name);
    if (token === undefined) this.#initials.set(name, (token = this.#tokens.numberOf(initials(name))));
    return token;
  }

  #widerThan(token: number): readonly number[] {
    return (this.#wider[token] ??= wider(this.#tokens.list[token] ?? '').map((one) => this.#tokens.numberOf(one)));
  }
}
