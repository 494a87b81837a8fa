/**
 * Hostile articles for the measurement of search: made from the real ones so that they share their words, their
 * pairs of words and whole clauses with them, yet answer none of the queries. Synthetic, and named so.
 */
import type { SearchRecord } from '../../src/core/search/record.ts';
import { fold } from '../../src/core/text/fold.ts';
import { randomFrom, type Random } from './random.ts';

/** Invented people: these names belong to nobody. */
const FAMILY = ['Trần', 'Lê', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý', 'Mai'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thu', 'Ngọc', 'Hữu'];
const GIVEN = ['Giả Định', 'Ví Dụ', 'Mẫu', 'Thử', 'Tưởng Tượng', 'Hư Cấu'];
const SECTIONS = ['Thời sự', 'Hội nghị', 'Tổ chức – Cán bộ', 'Nhân sự', 'Văn bản'];
const ONSETS = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const RIMES = [
  'an',
  'àn',
  'ảnh',
  'áo',
  'ạt',
  'ăn',
  'ắc',
  'ầu',
  'ân',
  'ấp',
  'em',
  'ết',
  'iên',
  'iệt',
  'inh',
  'oan',
  'óc',
  'ổn',
  'ội',
  'ơi',
  'uân',
  'ực',
  'ương',
  'ưu',
];

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const key = (text: string): string => words(fold(text)).join(' ');

/** Clauses of the real texts that no query asks for: they share no three words in a row with any. */
const freeClauses = (texts: readonly string[], queries: readonly string[]): string[] => {
  const asked = new Set<string>();
  for (const query of queries) {
    const list = key(query).split(' ');
    for (let i = 0; i + 2 < list.length; i++) asked.add(list.slice(i, i + 3).join(' '));
    if (list.length < 3) asked.add(list.join(' '));
  }
  const clauses = texts.flatMap((text) => text.split(/[.;:!?…,\n()“”"]+/)).map((clause) => clause.trim());
  return [...new Set(clauses)].filter((clause) => {
    const list = key(clause).split(' ');
    if (list.length < 3 || list.length > 24 || /\d/.test(clause)) return false;
    for (let i = 0; i < list.length; i++)
      for (const length of [1, 2, 3]) if (asked.has(list.slice(i, i + length).join(' '))) return false;
    return true;
  });
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentences = (random: Random, clause: () => string, length: number): string => {
  const out: string[] = [];
  for (let count = 0; count < length;) {
    const parts = Array.from({ length: 2 + random.below(4) }, clause);
    count += parts.reduce((sum, part) => sum + words(part).length, 0);
    out.push(`${capital(parts.join(', '))}.${random.below(4) === 0 ? '\n' : ' '}`);
  }
  return out.join('').trim();
};

/** Picks by Zipf's law: the k-th word about 1/k as often as the first. */
const zipf = (random: Random, vocabulary: readonly string[]): (() => string) => {
  const log = Math.log(vocabulary.length);
  return () => vocabulary[Math.floor(Math.exp(random.next() * log)) - 1] ?? '';
};

const day = (random: Random): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(2005 + random.below(21))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
};

/**
 * Makes `count` distractors, the same for the same input. A quarter each: recombined clauses of the real articles;
 * decoys (one real article's words in another order); Zipf vocabulary with invented syllables; mixtures of all.
 * @param real texts of the real articles
 * @param queries what the distractors must not answer
 */
export const distractors = (
  real: readonly SearchRecord[],
  queries: readonly string[],
  count: number,
): SearchRecord[] => {
  const random = randomFrom(20180611);
  const texts = real.map(({ title, lead = '', text }) => `${title}\n${lead}\n${text}`);
  const clauses = freeClauses(texts, queries);
  const frequent = [...Map.groupBy(texts.flatMap(words), (word) => word.toLowerCase())]
    .filter(([word]) => /^\p{L}+$/u.test(word))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word]) => word);
  const invented = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
  const vocabulary = [...frequent, ...random.shuffle(invented)];
  const rare = zipf(random, vocabulary);
  const clause = (): string => random.pick(clauses);
  const chatter = (): string => Array.from({ length: 4 + random.below(9) }, rare).join(' ');
  const decoy = (length: number): string => {
    const source = random.shuffle(words(random.pick(texts)).filter((word) => !/\d/.test(word)));
    return sentences(random, () => source.splice(0, 4 + random.below(8)).join(' ') || chatter(), length);
  };
  const makers: ((length: number) => string)[] = [
    (length) => sentences(random, clause, length),
    decoy,
    (length) => sentences(random, chatter, length),
    (length) =>
      `${sentences(random, clause, length / 3)}\n${decoy(length / 3)}\n${sentences(random, chatter, length / 3)}`,
  ];
  return Array.from({ length: count }, (_, i): SearchRecord => {
    const make = makers[i % makers.length] ?? decoy;
    const date = day(random);
    const person = `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`;
    const heading = i % 4 === 1 ? decoy(12) : i % 4 === 2 ? chatter() : clause();
    return {
      url: `bai-viet/${date.slice(0, 4)}/gia-lap-${String(i)}.html`,
      kind: 'article',
      title: capital(heading.replace(/[.\n]+/g, ' ').trim()).slice(0, 160),
      lead: make(30),
      text: `${make(300 + random.below(900))}\n${person}`,
      date,
      people: [person],
      facets: { 'Chuyên mục': [random.pick(SECTIONS)] },
    };
  });
};
