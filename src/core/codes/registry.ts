import { normalise } from '../text/normalise.ts';
import { titleKey } from './evidence.ts';
import { findMentions } from './find.ts';
import { formatCode, formatKey } from './format.ts';
import { type KnownNames, type Name, numberKey } from './mention.ts';
import { parseKey } from './parse.ts';
import { tokenise } from '../text/tokens.ts';

/** What resolving has to know of one document; the newsroom maps its own records to this. */
export interface CodeRecord {
  /** Whatever names the record in the registry; given back in links. */
  readonly key: string;
  readonly code?: string;
  /** Full name of the type: "Quy định". */
  readonly type: string;
  /** Name of the issuing body: "Bộ Chính trị". */
  readonly issuer?: string;
  /** Roman numeral of the term. */
  readonly term?: string;
  /** Date of issue or what is known of it: "2017-10-25", "2017-10", "2017". */
  readonly date?: string;
  /** When its term began: a bound for a record without a date. */
  readonly termStart?: string;
  readonly title?: string;
  /**
   * Other names as they stand in running text: "Nghị quyết Trung ương 4 (khóa XII)", "Quy định 205", "hợp đồng 68"; also
   * keys as `formatKey` writes them.
   */
  readonly aliases?: readonly string[];
  /** Slug of the province or unit whose body issued it, for codes that other units have as well: "nghe-an". */
  readonly unit?: string;
}

/** The records of a registry by everything they are called; make one per newsroom with `codeRegistry`. */
export interface CodeRegistry extends KnownNames {
  /** Records whose code has this type and number, whatever its symbol: what a bare number might mean. */
  readonly numbered: (types: readonly string[], number: string) => readonly CodeRecord[];
  /** Records whose title begins with the same words. */
  readonly titled: (title: string) => readonly CodeRecord[];
  /** All records that a name may mean, before the context decides; empty if there is none. */
  readonly named: (name: Name) => readonly CodeRecord[];
}

/** Words and numbers of a nickname, in lower case. */
const nicknameWords = (nickname: string): string[] =>
  tokenise(normalise(nickname))
    .tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ lower }) => lower);

/** The entries under which a name is looked up: several for a type word with several abbreviations. */
const entriesOf = (name: Name): readonly string[] => {
  switch (name.kind) {
    case 'number':
      return name.types.map((type) => numberKey(type, name.number, name.year));
    case 'nickname':
      return [`"${name.nickname}"`];
    case 'code':
      return [formatCode(name)];
    default:
      return [formatKey(name)];
  }
};

/** Types that one body alone issues, so that number and year name the document: Nghị định 178/2024. */
const ONE_ISSUER: Readonly<Record<string, string>> = { 'Nghị định': 'NĐ', Luật: 'L', 'Pháp lệnh': 'PL' };

/** The entries of a record: those of its name and the shorter forms that still name it or its likes. */
const filedUnder = (name: Name, { type }: CodeRecord): readonly string[] => {
  const letters = ONE_ISSUER[type];
  if (name.kind === 'code' && letters !== undefined && name.year !== undefined)
    return [formatCode(name), numberKey(letters, name.number, name.year)];
  if (name.kind === 'plenum') return [formatKey(name), `${name.type}TW:${name.plenum}`];
  return entriesOf(name);
};

/** An alias is read with the same grammar as the text it stands in; what the grammar does not know is a nickname. */
const nameOfAlias = (alias: string): Name => {
  const key = parseKey(alias);
  if (key !== undefined) return key;
  const [mention, ...others] = findMentions(alias);
  const [document, ...more] = mention?.documents ?? [];
  if (mention !== undefined && document !== undefined && others.length + more.length === 0)
    if (mention.start === 0 && mention.end === alias.trimEnd().length) return document.name;
  return { kind: 'nickname', nickname: nicknameWords(alias).join(' ') };
};

/** Files the records under their codes, keys and aliases. Linear in their number; do it once. */
export const codeRegistry = (records: readonly CodeRecord[]): CodeRegistry => {
  const files = new Map<string, CodeRecord[]>();
  const nicknames = new Map<string, string[][]>();
  const numbers = new Set<string>();
  const byNumber = new Map<string, CodeRecord[]>();
  const titles = new Map<string, CodeRecord[]>();
  const file = (name: Name, record: CodeRecord): void => {
    for (const entry of filedUnder(name, record)) {
      const found = files.get(entry) ?? [];
      if (!found.includes(record)) found.push(record);
      files.set(entry, found);
      if (name.kind === 'number') numbers.add(entry);
    }
    if (name.kind !== 'nickname') return;
    const words = name.nickname.split(' ');
    const [first = ''] = words;
    nicknames.set(
      first,
      [...(nicknames.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  };
  for (const record of records) {
    for (const text of [record.key, record.code ?? '']) {
      const name = parseKey(text);
      if (name === undefined) continue;
      file(name, record);
      if (name.kind !== 'code' || name.type === undefined) continue;
      const entry = numberKey(name.type, name.number);
      byNumber.set(entry, [...new Set([...(byNumber.get(entry) ?? []), record])]);
    }
    for (const alias of record.aliases ?? []) file(nameOfAlias(alias), record);
    const title = titleKey(record.title ?? '');
    if (title !== undefined) titles.set(title, [...(titles.get(title) ?? []), record]);
  }
  const named = (name: Name): readonly CodeRecord[] => [
    ...new Set(entriesOf(name).flatMap((entry) => files.get(entry) ?? [])),
  ];
  const titled = (title: string): readonly CodeRecord[] => titles.get(titleKey(title) ?? '') ?? [];
  const numbered = (types: readonly string[], number: string): readonly CodeRecord[] =>
    types.flatMap((type) => byNumber.get(numberKey(type, number)) ?? []);
  return { nicknames, numbers, named, numbered, titled };
};
