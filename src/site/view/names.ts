import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Document, Event, Newsroom, Term } from '../../core/newsroom/model.ts';
import type { Link } from './link.ts';
import { record } from './record.ts';
import { sameCode } from './same-code.ts';

/** “Nghị quyết 18-NQ/TW”, or the name of a document without a code; with its term when another document has that code. */
export function documentName(newsroom: Newsroom, document: Document): string {
  const { type, code, name, term } = document;
  if (!code) return name ?? type;
  const bare = `${type} ${code}`;
  return term && sameCode(newsroom, document).length > 0 ? `${bare} (${termName(record(newsroom.terms, term))})` : bare;
}

/** “khóa XII”; terms of a province are counted from congress to congress: “lần thứ XVIII”. */
export function termName({ series, number }: Term): string {
  return series === 'province' ? `lần thứ ${number}` : `khóa ${number}`;
}

export const eventName = ({ shortName, name }: Event): string => shortName ?? name;

export const officialLink = ({ officials }: Newsroom, id: string): Link => ({
  href: addressOf.official(id),
  text: record(officials, id).name,
});
export const organisationLink = ({ organisations }: Newsroom, id: string): Link => ({
  href: addressOf.organisation(id),
  text: record(organisations, id).name,
});
export const eventLink = ({ events }: Newsroom, id: string): Link => ({
  href: addressOf.event(id),
  text: eventName(record(events, id)),
});
export const documentLink = (newsroom: Newsroom, id: string): Link => ({
  href: addressOf.document(id),
  text: documentName(newsroom, record(newsroom.documents, id)),
});
/** A locality with its kind where that tells it from others: “thị xã Hoàng Mai”, but “Nghệ An”. */
export const localityLink = ({ localities }: Newsroom, id: string): Link => {
  const { name, kind, parent } = record(localities, id);
  return { href: addressOf.locality(id), text: parent ? `${kind} ${name}` : name };
};
export const sectionLink = ({ site }: Newsroom, id: string): Link => ({
  href: addressOf.section(id),
  text: site.sections.find((section) => section.id === id)?.name ?? id,
});
export const tagLink = (tag: string): Link => ({ href: addressOf.tag(tag), text: tag });
