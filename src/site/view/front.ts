import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Issue, Newsroom } from '../../core/newsroom/model.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { articleCard } from './article-card.ts';
import type { ArticleCard, FullCard } from './article-card.ts';
import { byline } from './byline.ts';
import { articlesOf, issueName } from './issue.ts';
import type { Link } from './link.ts';
import { documentName, eventName } from './names.ts';
import { photoView } from './photo.ts';
import type { PhotoView, SizeOf } from './photo.ts';

/** A line of a column: what, and a short remark under it. */
export interface Entry extends Link {
  readonly remark: string;
}

/** The newest bulletin number. */
interface FrontIssue {
  readonly link: Link;
  readonly title: string | undefined;
  readonly contents: readonly ArticleCard[];
  /** The numbers before it. */
  readonly earlier: readonly Entry[];
}

/** The front page. */
export interface FrontView {
  readonly lead:
    (FullCard & { readonly photo: PhotoView | undefined; readonly byline: string | undefined }) | undefined;
  readonly seconds: readonly ArticleCard[];
  readonly latest: readonly ArticleCard[];
  readonly issue: FrontIssue | undefined;
  readonly documents: readonly Entry[];
  readonly events: readonly Entry[];
}

const SECONDS = 3;
const LATEST = 12;
const ENTRIES = 6;
const EARLIER = 4;

/** The first article of the newest bulletin number leads; what is newest otherwise follows it. */
export async function frontView(newsroom: Newsroom, sizeOf: SizeOf): Promise<FrontView> {
  const issue = newsroom.issues[0];
  const lead = leadOf(newsroom, issue);
  const others = newsroom.articles.filter(({ id }) => id !== lead?.id);
  return {
    lead: lead && {
      ...articleCard(newsroom, lead),
      photo: lead.photos[0] && (await photoView(lead.photos[0], sizeOf)),
      byline: byline(lead),
    },
    seconds: others.slice(0, SECONDS).map((article) => articleCard(newsroom, article)),
    latest: others.slice(SECONDS, SECONDS + LATEST).map((article) => articleCard(newsroom, article)),
    issue: issue && {
      link: { href: addressOf.issue(issue.id), text: issueName(issue) },
      title: issue.title,
      contents: articlesOf(newsroom, issue).map((article) => articleCard(newsroom, article)),
      earlier: newsroom.issues.slice(1, 1 + EARLIER).map((one) => ({
        href: addressOf.issue(one.id),
        text: issueName(one),
        remark: [formatDate(one.date), one.title ?? articlesOf(newsroom, one)[0]?.title].filter(Boolean).join(' · '),
      })),
    },
    documents: newDocuments(newsroom),
    events: newEvents(newsroom),
  };
}

function leadOf(newsroom: Newsroom, issue: Issue | undefined): Article | undefined {
  return (issue && articlesOf(newsroom, issue)[0]) ?? newsroom.articles[0];
}

/** The documents that articles name, the newest first. */
function newDocuments(newsroom: Newsroom): Entry[] {
  return [...newsroom.documents.values()]
    .filter(({ id, date }) => date !== undefined && newsroom.by.document.has(id))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, ENTRIES)
    .map((document) => ({
      href: addressOf.document(document.id),
      text: documentName(newsroom, document),
      remark: `${formatDate(document.date ?? '')} · ${count(newsroom.by.document.get(document.id))}`,
    }));
}

/** The events that articles report, the newest first. */
function newEvents(newsroom: Newsroom): Entry[] {
  return [...newsroom.events.values()]
    .filter(({ id, date }) => date !== undefined && newsroom.by.event.has(id))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .slice(0, ENTRIES)
    .map((event) => ({
      href: addressOf.event(event.id),
      text: eventName(event),
      remark: [
        event.date && formatDate(event.date),
        event.declaredVenues && `${event.declaredVenues} điểm cầu`,
        count(newsroom.by.event.get(event.id)),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}

const count = (articles: readonly Article[] | undefined): string => `${articles?.length ?? 0} bài`;
