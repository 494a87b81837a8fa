import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { capitalise } from '../../core/text/case.ts';
import { briefCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
import { inTime, placeOf } from './in-time.ts';
import { documentName, eventName } from './names.ts';
import { record } from './record.ts';

const MOST = 5;
const SAME_SECTION = 4;
/** What more articles than this had named by the article's day tells no reader why one leads to another. */
const TELLING = 100;

/** A record that an article names. */
interface Tie {
  readonly weight: number;
  /** What to call it. */
  readonly reason: () => string;
  /** The numbers (see in-time.ts) of the articles that name it and may be shown for that, newest first. */
  readonly others: Int32Array;
}

/** Why readers of an article may want others. */
export interface Reasons {
  /** The articles with the weightiest reasons, with their words; those of `shown` are left out. */
  readonly weightiest: (most: number, shown: readonly Article[]) => { other: Article; why: string }[];
  /** What another article has in common with this one; undefined when it is nothing. */
  readonly why: (other: Article) => string | undefined;
}

/**
 * What other articles have in common with one: first the same event, then documents and officials (the rarer the
 * weightier), then the same place. How rare a record is is counted on the article's day, so that what is published later
 * moves nothing on the pages of old articles. Among equals the nearest in time come first, which a new article leaves as
 * they are; the newest are one script's for all pages (latest.ts).
 */
export function reasons(newsroom: Newsroom, article: Article): Reasons {
  const { numberOf, days, weights } = inTime(newsroom);
  const own = numberOf.get(article) ?? -1;
  const ties = tiesOf(newsroom, article, own);
  const why = (other: number): string | undefined => {
    const shared = ties.filter(({ others }) => placeOf(others, other) >= 0);
    return shared.length > 0 ? capitalise(inWords(shared)) : undefined;
  };
  return {
    why: (other) => (other === article ? undefined : why(numberOf.get(other) ?? -1)),
    weightiest: (most, shown) => {
      const found: number[] = [];
      for (const { others, weight } of ties)
        for (let at = 0; at < others.length; at += 1) {
          const other = others[at] ?? 0;
          const before = weights[other] ?? 0;
          if (before === 0) found.push(other);
          weights[other] = before + weight;
        }
      for (const one of [article, ...shown]) weights[numberOf.get(one) ?? -1] = 0;
      const ownDay = days[own] ?? 0;
      const best: Weighed[] = [];
      for (const other of found) {
        const weight = weights[other] ?? 0;
        weights[other] = 0;
        if (weight === 0) continue;
        const away = Math.abs((days[other] ?? 0) - ownDay);
        // Most are behind the last: they must cost nothing.
        let place = best.length;
        while (place > 0 && goesBefore(other, weight, away, best[place - 1])) place -= 1;
        if (place === most) continue;
        if (best.length === most) best.pop();
        best.splice(place, 0, { other, weight, away });
      }
      return best.flatMap(({ other }) => {
        const found = newsroom.articles[other];
        return found ? [{ other: found, why: why(other) ?? '' }] : [];
      });
    },
  };
}

/** An article that may be shown: its number, what it has in common, and how many days lie between. */
interface Weighed {
  readonly other: number;
  readonly weight: number;
  readonly away: number;
}

/** Whether an article goes before another: the weightier, of those the nearer in time, of those the older. */
function goesBefore(other: number, weight: number, away: number, than: Weighed | undefined): boolean {
  if (!than) return true;
  if (weight !== than.weight) return weight > than.weight;
  return away === than.away ? other > than.other : away < than.away;
}

function tiesOf(newsroom: Newsroom, article: Article, own: number): Tie[] {
  const { numbersOf } = inTime(newsroom);
  const { by, events, documents, officials, localities } = newsroom;
  const tie = (
    index: ReadonlyMap<string, readonly Article[]>,
    ids: readonly string[],
    weight: number,
    reason: (id: string) => string,
  ): Tie[] =>
    ids.flatMap((id) => {
      const all = numbersOf(index.get(id) ?? []);
      const at = placeOf(all, own);
      const soFar = all.length - at;
      if (soFar > TELLING) return [];
      return [{ weight: weight / soFar, reason: () => reason(id), others: all.subarray(Math.max(0, at - TELLING)) }];
    });
  return [
    ...tie(by.event, article.events, 20, (id) => `cùng về ${eventName(record(events, id))}`),
    ...tie(by.document, article.documents, 6, (id) => `cùng nhắc đến ${documentName(newsroom, record(documents, id))}`),
    ...tie(
      by.official,
      article.officials.map(({ id }) => id),
      5,
      (id) => `cùng nhắc đến ${record(officials, id).name}`,
    ),
    ...tie(by.locality, article.localities, 2, (id) => `cùng về ${record(localities, id).name}`),
  ];
}

/** The cards of the articles with the weightiest reasons. */
export const relatedArticles = (found: Reasons, shown: readonly Article[]): ArticleCard[] =>
  found.weightiest(MOST, shown).map(({ other, why }) => briefCard(other, why));

/** Other articles of the section: those just older; where there are too few, those just newer. */
export function sameSection(newsroom: Newsroom, article: Article): Article[] {
  const all = newsroom.by.section.get(article.section) ?? [];
  const { numberOf, numbersOf } = inTime(newsroom);
  const at = placeOf(numbersOf(all), numberOf.get(article) ?? -1);
  const older = all.slice(at + 1, at + 1 + SAME_SECTION);
  return [...older, ...all.slice(Math.max(0, at - SAME_SECTION + older.length), at)];
}

/** The two weightiest reasons; two of one kind share their opening words. */
function inWords(ties: readonly Tie[]): string {
  const [first, second] = [...ties].sort((a, b) => b.weight - a.weight).map(({ reason }) => reason());
  if (!first || !second) return first ?? '';
  const opening = ['cùng nhắc đến ', 'cùng về '].find((words) => first.startsWith(words) && second.startsWith(words));
  return opening ? `${first} và ${second.slice(opening.length)}` : `${first}, ${second}`;
}
