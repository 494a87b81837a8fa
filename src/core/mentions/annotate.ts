import { findMentions } from '../codes/find.ts';
import { resolveMentions } from '../codes/resolve.ts';
import type { ResolvedMention } from '../codes/resolution.ts';
import type { Article, Registries } from '../newsroom/model.ts';
import { findPeople } from '../people/find.ts';
import { resolvePeople } from '../people/resolve.ts';
import type { ResolvedPeople } from '../people/resolution.ts';
import { findDates } from '../text/dates/find-dates.ts';
import type { DateMention } from '../text/dates/mention.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { findStatistics } from '../text/statistics/find-statistics.ts';
import type { Statistic } from '../text/statistics/statistic.ts';
import type { Annotation } from './annotation.ts';
import { withoutOverlaps } from './annotation.ts';
import { lexiconOf } from './lexicon.ts';
import { findNames } from './find-names.ts';
import { findAbbreviations, findUnbroken } from './find-short-forms.ts';

/** What an article's text names. */
export interface ArticleMentions {
  /** Without overlaps, in the order of the text. */
  readonly annotations: readonly Annotation[];
  /** Everything found of documents and people, linked or not: for the check report. */
  readonly documents: readonly ResolvedMention[];
  readonly people: ResolvedPeople;
  /** Figures with what they count; `period` keeps the words of the text, its offsets are not the text's. */
  readonly statistics: readonly Statistic[];
}

/** What of an article decides between candidates. */
export type ArticleSetting = Pick<
  Article,
  'date' | 'unit' | 'authors' | 'officials' | 'documents' | 'localities' | 'events'
>;

/** What the rules of the check ask of a text, and the pages too. */
export interface TextMentions extends Pick<ArticleMentions, 'documents' | 'people'> {
  /** Offsets are those of `clean`. */
  readonly dates: readonly DateMention[];
  readonly clean: NormalisedText;
}

interface Reading {
  readonly text: string;
  readonly article: ArticleSetting;
  readonly newsroom: Registries;
  readonly found: TextMentions;
}

/** What was read last: an article is checked and rendered one right after the other, mostly with the same text. */
let last: Reading | undefined;

/** Finds the documents, people and dates that an article's running text names, and says which record each means. */
export function readMentions(text: string, article: ArticleSetting, newsroom: Registries): TextMentions {
  if (last?.text !== text || last.article !== article || last.newsroom !== newsroom)
    last = { text, article, newsroom, found: readAnew(text, article, newsroom) };
  return last.found;
}

function readAnew(text: string, article: ArticleSetting, newsroom: Registries): TextMentions {
  const lexicon = lexiconOf(newsroom);
  const places = localitiesOf(article, newsroom);
  const [unit] = places;
  const clean = normaliseWithMap(text);
  const documents = resolveMentions(findMentions(text, lexicon.codes), {
    registry: lexicon.codes,
    articleDate: article.date,
    declared: article.documents,
    ...(unit === undefined ? {} : { unit }),
  });
  const people = resolvePeople(findPeople(text, lexicon.officials), lexicon.officials, {
    date: article.date,
    localities: places.flatMap((id) => newsroom.localities.get(id)?.name ?? []),
    officialIds: article.officials.map(({ id }) => id),
    authors: article.authors.map(({ name }) => name),
  });
  return { documents, people, clean, dates: findDates(clean.text, article.date) };
}

/**
 * Finds the documents, people, organisations, events, dates and short forms that an article's running text names, and
 * says which record each means on the article's date. Line feeds in `text` end paragraphs; offsets are the text's.
 */
export function annotate(text: string, article: ArticleSetting, newsroom: Registries): ArticleMentions {
  const lexicon = lexiconOf(newsroom);
  const { documents, people, dates, clean } = readMentions(text, article, newsroom);
  const annotations = withoutOverlaps([
    ...documents.flatMap(documentLinks),
    ...peopleLinks(people),
    ...findNames(text, lexicon.phrases, new Set(localitiesOf(article, newsroom))),
    ...dates.flatMap(({ start, end, from, to, fault }): Annotation[] =>
      fault === undefined && from?.length === 10 && from === to
        ? [{ kind: 'date', date: from, ...clean.sourceSpan(start, end) }]
        : [],
    ),
    ...findAbbreviations(text, lexicon.abbreviations),
    ...findUnbroken(text),
  ]);
  const statistics = findStatistics(clean.text, dates).map((statistic) => ({
    ...statistic,
    ...clean.sourceSpan(statistic.start, statistic.end),
    sentence: clean.sourceSpan(statistic.sentence.start, statistic.sentence.end),
  }));
  return { annotations, documents, people, statistics };
}

/** The localities for which an article speaks, its own unit's first, then what it names, then the site's. */
function localitiesOf(article: ArticleSetting, { site, organisations, events }: Registries): string[] {
  const unit = article.unit ? organisations.get(article.unit)?.locality : undefined;
  const venues = article.events.flatMap((id) => events.get(id)?.venues ?? []).flatMap(({ locality }) => locality ?? []);
  return [...new Set([unit, ...article.localities, ...venues, site?.locality].flatMap((id) => id ?? []))];
}

/** The names, and the titles that stand alone for somebody whom the article names too. */
function peopleLinks({ people, titles }: ResolvedPeople): Annotation[] {
  const named = people.flatMap(({ mention, resolution }) =>
    resolution.status === 'linked'
      ? [{ kind: 'official' as const, id: resolution.officialId, ...mention.nameSpan }]
      : [],
  );
  const ids = new Set(named.map(({ id }) => id));
  const titled = titles.flatMap(({ mention, officialId: id }) =>
    id !== undefined && ids.has(id) ? [{ kind: 'official' as const, id, byTitle: true as const, ...mention.span }] : [],
  );
  return [...named, ...titled];
}

/** One link over the whole mention; in a list (“4, 6, 7 (khóa XII)”), one over each document's own words. */
function documentLinks({ start, end, documents }: ResolvedMention): Annotation[] {
  const several = documents.length > 1;
  return documents.flatMap((document, index): Annotation[] => {
    const { link } = document;
    if (link.status !== 'linked') return [];
    const span = several ? { start: index === 0 ? start : document.start, end: document.end } : { start, end };
    return [{ kind: 'document', id: link.titled ?? link.key, ...span }];
  });
}
