import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article, Document, Newsroom } from '../../core/newsroom/model.ts';
import { STATUSES } from '../../core/newsroom/schema/document.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { standingThen } from './document-standing.ts';
import { issuerName } from './issuer.ts';
import type { Link } from './link.ts';
import { documentName, eventName } from './names.ts';
import { officesOn } from './offices.ts';
import { record } from './record.ts';

/** A note in the margin: a record that the article names, and what a reader should know of it. */
export interface MarginNote extends Link {
  readonly lines: readonly string[];
}

/** Documents: title, date and issuer; whether it is in force, unless nobody could find out. */
export function documentNotes(newsroom: Newsroom, documents: readonly string[], day: string): MarginNote[] {
  return documents.map((id) => {
    const document = record(newsroom.documents, id);
    const { title, about, date } = document;
    return {
      href: addressOf.document(id),
      text: documentName(newsroom, document),
      lines: lines(
        title ?? about,
        join(date && formatDate(date), issuerName(newsroom, document)),
        standing(document, day),
      ),
    };
  });
}

/** “Khi ấy còn hiệu lực; bị thay thế từ 11/07/2023”: the document on the article's day, and today. */
function standing(document: Document, day: string): string | undefined {
  const { status, statusAsOf, relations } = document;
  const then = standingThen(document, day);
  if (status === 'unknown') return then;
  const since = relations.find(({ kind, date }) => kind === 'replaced-by' && date !== undefined)?.date ?? statusAsOf;
  const now = status === 'in-force' ? 'nay còn hiệu lực' : STATUSES[status].toLowerCase();
  const when =
    since === undefined ? '' : status === 'in-force' ? ` (biết đến ${formatDate(since)})` : ` (${formatDate(since)})`;
  return capitalise([then, now + when].filter(Boolean).join('; '));
}

/** Officials: the part they played, and the offices they held on the article's day. */
export function officialNotes(
  { officials }: Newsroom,
  named: readonly { readonly id: string; readonly role?: string | undefined }[],
  date: string,
): MarginNote[] {
  return named.map(({ id, role }) => {
    const official = record(officials, id);
    return { href: addressOf.official(id), text: official.name, lines: lines(officesOn(official, date), role) };
  });
}

/** Events: when, where and from how many places. */
export function eventNotes({ events }: Newsroom, { events: reported }: Article): MarginNote[] {
  return reported.map((id) => {
    const event = record(events, id);
    const { date, partOfDay, place, declaredVenues } = event;
    return {
      href: addressOf.event(id),
      text: eventName(event),
      lines: lines(
        join(
          [partOfDay, date && formatDate(date)].filter(Boolean).join(' '),
          place,
          declaredVenues !== undefined && `${declaredVenues} điểm cầu`,
        ),
      ),
    };
  });
}

const lines = (...texts: (string | undefined)[]): string[] => texts.filter((text): text is string => Boolean(text));

const join = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
