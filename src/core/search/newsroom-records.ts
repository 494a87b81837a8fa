import { addressOf } from '../newsroom/addresses.ts';
import type { Article, Document, Event, Issue, Newsroom, Official } from '../newsroom/model.ts';
import type { AbbreviationPair } from './query/abbreviations.ts';
import { withTextLater, type LaterRecord, type RecordHead, type SearchRecord } from './record.ts';

const address = (path: string): string => path.slice(1);
const urlOf = (one: Article): string => address(addressOf.article(one));
const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** What a document is called: its code with type and term, or its name. */
const documentTitle = ({ type, code, name, term, id }: Document, newsroom: Newsroom): string => {
  if (code === undefined) return name ?? id;
  const known = term === undefined ? undefined : newsroom.terms.get(term)?.number;
  return known === undefined ? `${type} ${code}` : `${type} ${code} (khóa ${known})`;
};

/** An article's text without marks of layout, paragraphs parted by line breaks, and what stands for it. */
export interface RecordText {
  readonly text: string;
  readonly digest?: string;
}

const article = (newsroom: Newsroom, textOf: (article: Article) => RecordText) => {
  const names = <T>(ids: readonly string[], from: ReadonlyMap<string, T>, nameOf: (item: T) => string): string[] => [
    ...new Set(ids.flatMap((id) => (from.has(id) ? [nameOf(from.get(id) as T)] : []))),
  ];
  return (one: Article): SearchRecord => {
    const people = names(
      one.officials.map(({ id }) => id),
      newsroom.officials,
      ({ name }) => name,
    );
    const unit = one.unit === undefined ? [] : [one.unit];
    const facets = {
      'Chuyên mục': [newsroom.site.sections.find(({ id }) => id === one.section)?.name ?? one.section],
      'Cán bộ': people,
      'Văn bản': names(one.documents, newsroom.documents, (document) => documentTitle(document, newsroom)),
      'Tổ chức': names([...unit, ...one.organisations], newsroom.organisations, ({ name }) => name),
      'Địa phương': names(one.localities, newsroom.localities, ({ name }) => name),
      'Số báo': (newsroom.by.issues.get(one.id) ?? []).map(({ number }) => number),
    };
    const found = textOf(one);
    const beside = [
      ...one.photos.map(({ caption, credit }) => joined(caption, credit)),
      ...one.authors.map(({ name, unit: from }) => joined(name, from)),
      one.tags.join(', '),
    ];
    const text = (): string => lines(found.text, ...beside);
    const head: RecordHead = {
      url: urlOf(one),
      kind: 'article',
      title: one.title,
      ...(one.lead !== undefined && { lead: one.lead }),
      date: one.date,
      people: [...people, ...one.authors.map(({ name }) => name)],
      facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    };
    return found.digest === undefined
      ? { ...head, text: text() }
      : withTextLater({ ...head, textDigest: [found.digest, ...beside].join('\n') }, text);
  };
};

const document =
  (newsroom: Newsroom) =>
  (one: Document): SearchRecord => {
    const issuer =
      one.issuerName ?? (one.issuer === undefined ? undefined : newsroom.organisations.get(one.issuer)?.name);
    const about = one.title ?? one.about;
    return {
      url: address(addressOf.document(one.id)),
      kind: 'document',
      title: documentTitle(one, newsroom),
      ...(about !== undefined && { lead: about }),
      text: lines(issuer, one.note),
      ...(one.date !== undefined && { date: one.date }),
      ...(one.code !== undefined && { code: one.code }),
      aliases: [
        ...(about === undefined ? [] : [about]),
        ...one.aliases,
        ...(one.name !== undefined && one.code !== undefined ? [one.name] : []),
      ],
      ...(issuer !== undefined && { note: issuer }),
    };
  };

const official = (one: Official): SearchRecord => ({
  url: address(addressOf.official(one.id)),
  kind: 'official',
  title: one.name,
  ...(one.distinction !== undefined && { lead: one.distinction }),
  text: lines(...one.offices.map(({ title }) => title), one.note),
  aliases: one.otherNames,
  people: [one.name, ...one.otherNames],
  note: one.offices.at(-1)?.title ?? '',
});

const event =
  (newsroom: Newsroom) =>
  (one: Event): SearchRecord => ({
    url: address(addressOf.event(one.id)),
    kind: 'event',
    title: one.name,
    text: lines(
      one.kind,
      one.form,
      one.place,
      one.chair === undefined ? undefined : newsroom.officials.get(one.chair)?.name,
      one.venues.map(({ name }) => name).join(', '),
      one.note,
    ),
    ...(one.date !== undefined && { date: one.date }),
    aliases: [...(one.shortName === undefined ? [] : [one.shortName]), ...one.aliases],
    ...(one.place !== undefined && { note: one.place }),
  });

const issue =
  (newsroom: Newsroom) =>
  (one: Issue): SearchRecord => ({
    url: address(addressOf.issue(one.id)),
    kind: 'issue',
    title: one.title === undefined ? `Số ${one.number}` : `Số ${one.number}: ${one.title}`,
    aliases: one.title === undefined ? [] : [`Số ${one.number}`, one.title],
    text: lines(one.body, ...one.articles.map((id) => newsroom.bySlug.get(id)?.title)),
    date: one.date,
  });

/** The record of an article, put together by one function for all. */
class ArticleRecord implements LaterRecord {
  readonly url: string;
  readonly date: string;
  readonly #article: Article;
  readonly #textOf: (article: Article) => RecordText;
  readonly #recordOf: (article: Article) => SearchRecord;

  constructor(one: Article, textOf: (article: Article) => RecordText, recordOf: (article: Article) => SearchRecord) {
    this.url = urlOf(one);
    this.date = one.date;
    this.#article = one;
    this.#textOf = textOf;
    this.#recordOf = recordOf;
  }

  get textDigest(): string {
    const { digest, text } = this.#textOf(this.#article);
    return digest ?? text;
  }

  make(): SearchRecord {
    return this.#recordOf(this.#article);
  }
}

/**
 * Everything a reader can find in a newsroom, as search records.
 */
export const newsroomRecords = (
  newsroom: Newsroom,
  textOf: (article: Article) => RecordText,
): (SearchRecord | LaterRecord)[] => {
  const recordOf = article(newsroom, textOf);
  return [
    ...newsroom.articles.map((one) => new ArticleRecord(one, textOf, recordOf)),
    ...[...newsroom.documents.values()].map(document(newsroom)),
    ...[...newsroom.officials.values()].map(official),
    ...[...newsroom.events.values()].map(event(newsroom)),
    ...[...newsroom.organisations.values()].map(({ id, name, shortNames, kind = '', note }): SearchRecord => ({
      url: address(addressOf.organisation(id)),
      kind: 'organisation',
      title: name,
      text: lines(kind, note),
      aliases: shortNames,
    })),
    ...[...newsroom.localities.values()].map(({ id, name, kind, note }): SearchRecord => ({
      url: address(addressOf.locality(id)),
      kind: 'locality',
      title: name,
      text: lines(`${kind} ${name}`, note),
    })),
    ...newsroom.issues.map(issue(newsroom)),
  ];
};

/** The short forms that have one meaning; the others match as they are written. */
export const plainAbbreviations = ({ abbreviations }: Pick<Newsroom, 'abbreviations'>): AbbreviationPair[] =>
  abbreviations.flatMap(({ short, meanings: [meaning, ...others] }) =>
    meaning !== undefined && others.length === 0 ? [[short, meaning] as const] : [],
  );
