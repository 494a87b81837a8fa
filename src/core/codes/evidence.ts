import { removeMarks } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { slugify } from '../text/slug.ts';
import type { CodeRecord } from './registry.ts';
import type { StatedFacts } from './stated-facts.ts';

/**
 * What decided for or against a record, or for none of them. The names are permanent: reports and messages are keyed by
 * them.
 */
export type Evidence =
  'article-date' | 'type' | 'unit' | 'date' | 'term' | 'issuer' | 'title' | 'earlier-mention' | 'declared';

const MATCHING_TITLE_WORDS = 4;

/** Bodies whose documents share one series of numbers, so that the body tells two documents with one code apart. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['politburo', /^bo chinh tri|^bct\b/],
  ['secretariat', /^ban bi thu/],
  ['committee', /^(?:ban chap hanh|bch) (?:trung uong|tw|t u)|^hoi nghi (?:.{0,40} )?(?:trung uong|tw)/],
  ['government', /^chinh phu/],
  ['premier', /^thu tuong/],
  ['standing-committee', /^(?:uy ban thuong vu|ubtv) ?(?:quoc hoi|qh)/],
  ['assembly', /^quoc hoi/],
];

const bodyOf = (name: string): string | undefined => {
  const plain = removeMarks(normalise(name).toLowerCase()).replace(/[^a-z0-9]+/g, ' ');
  return BODIES.find(([, pattern]) => pattern.test(plain))?.[0];
};

/** Compares dates as far as both are known: 0 when they agree that far. */
const comparePartialDates = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : Number(left > right);
};

/** False only if the record is certainly later than the article: nothing can cite what is not yet there. */
export const couldBeCited = (record: CodeRecord, articleDate: string): boolean => {
  const date = record.date ?? record.termStart;
  return date === undefined || comparePartialDates(date, articleDate) <= 0;
};

/** A test of one record: undefined when the record says nothing on the matter. */
export type Test = readonly [Evidence, (record: CodeRecord) => boolean | undefined];

const fitsDate = (record: CodeRecord, date: string): boolean | undefined =>
  record.date === undefined ? undefined : comparePartialDates(record.date, date) === 0;

/** Decides only if record and text both name bodies that we tell apart. */
const fitsIssuer = (record: CodeRecord, issuer: string): boolean | undefined => {
  const said = bodyOf(issuer);
  const recorded = record.issuer === undefined ? undefined : bodyOf(record.issuer);
  return said === undefined || recorded === undefined ? undefined : said === recorded;
};

/** True if the type word before the code is that of the record: Quyết định and Quy định share QĐ. */
export const fitsType = (record: CodeRecord, typeName: string): boolean => {
  const [said, recorded] = [typeName.toLowerCase(), record.type.toLowerCase()];
  return recorded.startsWith(said) || said.startsWith(recorded);
};

/** Undefined for a record that belongs to no place: it is the same everywhere. */
export const fitsUnit = (record: CodeRecord, unit: string): boolean | undefined =>
  record.unit === undefined ? undefined : slugify(record.unit) === slugify(unit);

const titleWords = (title: string): string[] =>
  slugify(title.replace(/^\s*về (?:việc )?/iu, ''), Number.MAX_SAFE_INTEGER).split('-');

/** The first words of a title, under which it is filed; undefined for a title too short to tell anything. */
export const titleKey = (title: string): string | undefined => {
  const words = titleWords(title);
  return words.length < MATCHING_TITLE_WORDS ? undefined : words.slice(0, MATCHING_TITLE_WORDS).join(' ');
};

/** True if the text quotes at least four first words of the record's title, as far as both go. */
export const fitsTitle = (record: CodeRecord, title: string): boolean => {
  if (record.title === undefined) return false;
  const [said, recorded] = [titleWords(title), titleWords(record.title)];
  const length = Math.min(said.length, recorded.length, 2 * MATCHING_TITLE_WORDS);
  return length >= MATCHING_TITLE_WORDS && said.slice(0, length).join(' ') === recorded.slice(0, length).join(' ');
};

/**
 * The records that fit, or all of them if none says anything on the matter. Empty if some contradict and none fits for
 * certain: what is left by elimination alone would be a guess.
 */
export const fitting = (records: readonly CodeRecord[], [, fits]: Test): readonly CodeRecord[] => {
  const certain = records.filter((record) => fits(record) === true);
  if (certain.length > 0) return certain;
  return records.every((record) => fits(record) === undefined) ? records : [];
};

/** What a text states, as tests of a record. A full date of the document's own leaves nothing for the body to decide. */
export const testsOf = ({ date, term, issuer, unit }: StatedFacts): readonly Test[] => {
  const tests: Test[] = [];
  if (date !== undefined) tests.push(['date', (record) => fitsDate(record, date)]);
  if (term !== undefined)
    tests.push(['term', (record) => (record.term === undefined ? undefined : record.term === term)]);
  if (unit !== undefined) tests.push(['unit', (record) => fitsUnit(record, unit)]);
  if (issuer !== undefined && date?.length !== 10) tests.push(['issuer', (record) => fitsIssuer(record, issuer)]);
  return tests;
};
