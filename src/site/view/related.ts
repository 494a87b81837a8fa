import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { newestFirst } from '../../core/newsroom/indexes.ts';
import { capitalise } from '../../core/text/case.ts';
import { firstDay } from '../../core/text/dates/partial-date.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
import { documentName, eventName } from './names.ts';
import { record } from './record.ts';

const MOST = 5;
const SAME_SECTION = 4;
/** What more articles than this had named by the article's day tells no reader why one leads to another. */
const TELLING = 100;

/** What articles share: how much it weighs, and what to call it. */
interface Tie {
  readonly weight: number;
  readonly reason: () => string;
}

/** Articles that share records with one, and why a reader of the one may want the other. */
export type Reasons = ReadonlyMap<Article, { readonly weight: number; readonly why: string }>;

/** What one article shares with the one at hand; the words for it are made when somebody wants them. */
class Shared {
  readonly #ties: Tie[] = [];
  weight = 0;

  add(tie: Tie): void {
    this.#ties.push(tie);
    this.weight += tie.weight;
  }

  get why(): string {
    return capitalise(why(this.#ties));
  }
}

/**
 * What other articles have in common with one: first the same event, then documents and officials (the rarer the
 * weightier), then the same place. How rare a record is is counted on the article's day, so that what is published later
 * moves nothing on the pages of old articles.
 */
export function reasons(newsroom: Newsroom, article: Article): Reasons {
  const found = new Map<Article, Shared>();
  const tie = (
    index: ReadonlyMap<string, readonly Article[]>,
    ids: readonly string[],
    weight: number,
    reason: (id: string) => string,
  ) => {
    for (const id of ids) {
      const all = index.get(id) ?? [];
      const at = all.indexOf(article);
      const soFar = all.length - at;
      if (soFar > TELLING) continue;
      const shared: Tie = { weight: weight / soFar, reason: () => reason(id) };
      for (const other of all.slice(Math.max(0, at - TELLING))) {
        if (other === article) continue;
        let ties = found.get(other);
        if (!ties) found.set(other, (ties = new Shared()));
        ties.add(shared);
      }
    }
  };
  const { by, events, documents, officials, localities } = newsroom;
  tie(by.event, article.events, 20, (id) => `cùng về ${eventName(record(events, id))}`);
  tie(by.document, article.documents, 6, (id) => `cùng nhắc đến ${documentName(newsroom, record(documents, id))}`);
  tie(
    by.official,
    article.officials.map(({ id }) => id),
    5,
    (id) => `cùng nhắc đến ${record(officials, id).name}`,
  );
  tie(by.locality, article.localities, 2, (id) => `cùng về ${record(localities, id).name}`);
  return found;
}

/**
 * The articles with the weightiest reasons, those of `shown` left out. Among equals those nearest in time, which a new
 * article leaves as they are; the newest are one script's for all pages (latest.ts).
 */
export function relatedArticles(
  newsroom: Newsroom,
  article: Article,
  found: Reasons,
  shown: readonly Article[],
): ArticleCard[] {
  const days = (other: Article): number =>
    Math.abs(Date.parse(firstDay(other.date)) - Date.parse(firstDay(article.date)));
  return [...found]
    .filter(([other]) => !shown.includes(other))
    .map(([other, shared]) => ({ other, shared, days: days(other) }))
    .sort((a, b) => b.shared.weight - a.shared.weight || a.days - b.days || -newestFirst(a.other, b.other))
    .slice(0, MOST)
    .map(({ other, shared }) => articleCard(newsroom, other, shared.why));
}

/** Other articles of the section: those just older; where there are too few, those just newer. */
export function sameSection({ by }: Newsroom, article: Article): Article[] {
  const all = by.section.get(article.section) ?? [];
  const at = all.indexOf(article);
  const older = all.slice(at + 1, at + 1 + SAME_SECTION);
  return [...older, ...all.slice(Math.max(0, at - SAME_SECTION + older.length), at)];
}

/** The two weightiest reasons; two of one kind share their opening words. */
function why(ties: readonly Tie[]): string {
  const [first, second] = [...ties].sort((a, b) => b.weight - a.weight).map(({ reason }) => reason());
  if (!first || !second) return first ?? '';
  const opening = ['cùng nhắc đến ', 'cùng về '].find((words) => first.startsWith(words) && second.startsWith(words));
  return opening ? `${first} và ${second.slice(opening.length)}` : `${first}, ${second}`;
}
