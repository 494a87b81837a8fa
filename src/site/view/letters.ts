import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Letter, Newsroom } from '../../core/newsroom/model.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import type { Link } from './link.ts';
import { groupBy, oncePerNewsroom } from './once.ts';
import type { ProseOf } from './prose.ts';

/** A published reader's letter. */
export interface LetterView {
  readonly id: string;
  readonly name: string;
  readonly place: string | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly html: string;
  readonly reply: string | undefined;
  /** The article it is about. */
  readonly article: Link | undefined;
}

const byArticle = oncePerNewsroom(({ letters }) => groupBy(letters, ({ article }) => [article]));

/** All letters, newest first. */
export const letters = (newsroom: Newsroom, proseOf: ProseOf): LetterView[] =>
  newsroom.letters.map((letter) => letterView(newsroom, letter, proseOf));

/** The letters about one article. */
export const lettersAbout = (newsroom: Newsroom, slug: string, proseOf: ProseOf): LetterView[] =>
  (byArticle(newsroom).get(slug) ?? []).map((letter) => letterView(newsroom, letter, proseOf));

function letterView(newsroom: Newsroom, letter: Letter, proseOf: ProseOf): LetterView {
  const { id, name, place, date, reply, article } = letter;
  const about = article === undefined ? undefined : newsroom.bySlug.get(article);
  return {
    id,
    name,
    place,
    date,
    dateText: formatDate(date),
    html: proseOf(letter),
    reply,
    article: about && { href: addressOf.article(about), text: about.title },
  };
}
