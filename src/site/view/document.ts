import type { Document, Newsroom } from '../../core/newsroom/model.ts';
import { STATUSES } from '../../core/newsroom/schema/document.ts';
import { TERM_SERIES } from '../../core/newsroom/schema/term.ts';
import { capitalise } from '../../core/text/case.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import type { Backlink } from '../../core/mentions/backlinks.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import { namingCard } from './article-card.ts';
import { documentRelations } from './document-relations.ts';
import { standingThen } from './document-standing.ts';
import { facts } from './fact.ts';
import type { FactValue } from './fact.ts';
import { issuerName } from './issuer.ts';
import { listingView } from './listing.ts';
import type { Listing } from './listing.ts';
import { documentLink, documentName, eventLink, localityLink, organisationLink, termName } from './names.ts';
import { filled } from './record-page.ts';
import type { RecordView } from './record-page.ts';
import { record } from './record.ts';
import { relationGraph } from './relation-graph.ts';
import type { RelationGraph } from './relation-graph.ts';
import { sameCode } from './same-code.ts';
import { sourceView } from './source.ts';

/** A document's page, with the drawing of its relations. */
export interface DocumentView extends RecordView {
  readonly graph: RelationGraph | undefined;
}

/** @param naming the articles that name the document */
export function documentView(newsroom: Newsroom, document: Document, naming?: readonly Backlink[]): DocumentView {
  const { code, type, name, title, about, date, aliases, event, locality, note, sources } = document;
  const relations = documentRelations(newsroom, document);
  return {
    kicker: type,
    title: code ?? name ?? type,
    subtitle: title ?? about,
    facts: facts([
      ['Loại', type],
      ['Số hiệu', code],
      ['Tên gọi', code === undefined ? undefined : name],
      ['Cơ quan ban hành', issuer(newsroom, document)],
      ['Ngày ban hành', date && formatDate(date)],
      ['Nhiệm kỳ', term(newsroom, document)],
      ['Nội dung', title === undefined ? undefined : about],
      ['Cách gọi khác', aliases],
      ['Được thông qua tại', event === undefined ? undefined : eventLink(newsroom, event)],
      ['Địa phương', locality === undefined ? undefined : localityLink(newsroom, locality)],
      ['Hiệu lực', status(document)],
    ]),
    note,
    sources: sources.map(sourceView),
    articles: listingView(documentListing(newsroom, document, naming)),
    graph: relationGraph(documentName(newsroom, document), relations),
    besides: filled([
      ...relations,
      {
        title: 'Cùng số hiệu, nhiệm kỳ khác',
        links: sameCode(newsroom, document).map((other) => ({
          ...documentLink(newsroom, other.id),
          text: documentName(newsroom, other),
          remark: [other.date && formatDate(other.date), other.title ?? other.about].filter(Boolean).join(' · '),
        })),
      },
    ]),
  };
}

/** The articles that name a document, each with how it stood on that day. */
export const documentListing = (newsroom: Newsroom, document: Document, naming: readonly Backlink[] = []): Listing => ({
  address: addressOf.document(document.id),
  current: addressOf.documents,
  kicker: document.type,
  title: documentName(newsroom, document),
  links: naming,
  card: (link) => namingCard(newsroom, link, standingThen(document, link.article.date)),
});

function issuer(newsroom: Newsroom, document: Document): FactValue | undefined {
  const text = issuerName(newsroom, document);
  if (text === undefined) return undefined;
  if (document.issuer === undefined) return { text };
  const link = organisationLink(newsroom, document.issuer);
  return { text, href: link.href, ...(link.text === text ? {} : { remark: `nay tra theo ${link.text}` }) };
}

function term({ terms }: Newsroom, { term: id }: Document): FactValue | undefined {
  if (id === undefined) return undefined;
  const found = record(terms, id);
  return {
    text: capitalise(termName(found)),
    remark: [TERM_SERIES[found.series], found.years].filter(Boolean).join(', '),
  };
}

function status({ status: value, statusAsOf, statusBasis }: Document): FactValue {
  const remark = [statusAsOf && `biết đến ngày ${formatDate(statusAsOf)}`, statusBasis].filter(Boolean).join('. ');
  return { text: STATUSES[value], ...(remark === '' ? {} : { remark }) };
}
