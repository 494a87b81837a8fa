import type { Article, Newsroom } from '../newsroom/model.ts';
import type { Span } from '../text/normalise.ts';
import { sentenceAt, splitSentences } from '../text/sentences.ts';
import type { Annotation, RecordAnnotation } from './annotation.ts';

/** A sentence that names a record: the words before the name, the name, the words behind it. */
export interface Quotation {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** An article that names a record; without a quotation it does so in its frontmatter only. */
export interface Backlink {
  readonly article: Article;
  readonly quotation: Quotation | undefined;
}

/** A backlink from what was made of an article's text. */
export interface TextBacklink extends Backlink {
  /** A digest of all that was made of the text. */
  readonly textDigest: string;
}

/** For each kind of record and each id, the articles that name it, newest first. */
export type Backlinks = Readonly<Record<RecordAnnotation['kind'], ReadonlyMap<string, readonly TextBacklink[]>>>;

/** More of a sentence than this many characters on either side of the name is cut at a word. */
const CONTEXT = 150;

/** A record that one article names, in its text or only in its frontmatter. */
export interface Naming {
  readonly kind: RecordAnnotation['kind'];
  readonly id: string;
  readonly quotation: Quotation | undefined;
}

/** The records that an article names in its running text (with the first sentence that does), then those of its frontmatter. */
export function namingsIn(
  article: Pick<Article, 'documents' | 'officials' | 'organisations' | 'unit' | 'events'>,
  { text, annotations }: { text: string; annotations: readonly Annotation[] },
): Naming[] {
  const named = new Map<string, Naming>();
  const sentences = splitSentences(text);
  for (const annotation of annotations) {
    if (!('id' in annotation) || annotation.byTitle) continue;
    const { kind, id } = annotation;
    if (!named.has(`${kind} ${id}`))
      named.set(`${kind} ${id}`, { kind, id, quotation: quote(text, sentences, annotation) });
  }
  const declared: [RecordAnnotation['kind'], readonly string[]][] = [
    ['document', article.documents],
    ['official', article.officials.map(({ id }) => id)],
    ['organisation', [...article.organisations, ...(article.unit ? [article.unit] : [])]],
    ['event', article.events],
  ];
  for (const [kind, ids] of declared)
    for (const id of ids)
      if (!named.has(`${kind} ${id}`)) named.set(`${kind} ${id}`, { kind, id, quotation: undefined });
  return [...named.values()];
}

/** Between the parts of a quotation; blanks in it are single spaces. */
const PART = '\t';
const LINE = '\n';

/** The kinds and ids of namings, one a line. */
export const nameList = (namings: readonly Naming[]): string =>
  namings.map(({ kind, id }) => `${kind} ${id}`).join(LINE);

/** The quotations of namings, one a line, empty where there is none. */
export const quotationList = (namings: readonly Naming[]): string =>
  namings.map(({ quotation: q }) => (q ? [q.before, q.name, q.after].join(PART) : '')).join(LINE);

/** The quotation of one line of a {@link quotationList}. */
function quotationIn(list: string, line: number): Quotation | undefined {
  const [before, name, after] = list.split(LINE, line + 1)[line]?.split(PART) ?? [];
  return before === undefined || name === undefined || after === undefined ? undefined : { before, name, after };
}

/** A backlink whose quotation is fetched when it is asked for. */
class FetchedBacklink implements TextBacklink {
  readonly article: Article;
  readonly textDigest: string;
  readonly #line: number;
  readonly #quotationsOf: (article: Article) => string;

  constructor(article: Article, textDigest: string, line: number, quotationsOf: (article: Article) => string) {
    this.article = article;
    this.textDigest = textDigest;
    this.#line = line;
    this.#quotationsOf = quotationsOf;
  }

  get quotation(): Quotation | undefined {
    return quotationIn(this.#quotationsOf(this.article), this.#line);
  }
}

/**
 * The articles that name each record.
 * @param textOf the {@link nameList} of an article, and a digest of all that was made of its text; undefined where nothing was
 * @param quotationsOf its {@link quotationList}; asked anew for each quotation that somebody wants
 */
export function backlinksOf(
  { articles }: Pick<Newsroom, 'articles'>,
  textOf: (article: Article) => { readonly names: string; readonly digest: string } | undefined,
  quotationsOf: (article: Article) => string,
): Backlinks {
  const links: Record<RecordAnnotation['kind'], Map<string, TextBacklink[]>> = {
    document: new Map(),
    official: new Map(),
    organisation: new Map(),
    event: new Map(),
  };
  const lists = new Map<string, TextBacklink[]>();
  for (const article of articles) {
    const text = textOf(article);
    if (!text || text.names === '') continue;
    for (const [line, name] of text.names.split(LINE).entries()) {
      let list = lists.get(name);
      if (!list) {
        list = [];
        lists.set(name, list);
        const space = name.indexOf(' ');
        links[name.slice(0, space) as RecordAnnotation['kind']].set(name.slice(space + 1), list);
      }
      list.push(new FetchedBacklink(article, text.digest, line, quotationsOf));
    }
  }
  return links;
}

function quote(text: string, sentences: readonly Span[], { start, end }: Span): Quotation {
  const sentence = sentenceAt(sentences, start) ?? { start, end };
  const line = (from: number, to: number) => text.slice(from, to).replaceAll(/\s+/g, ' ');
  const before = line(sentence.start, start);
  const after = line(end, Math.max(end, sentence.end));
  const cutBefore =
    before.length > CONTEXT ? `… ${before.slice(before.indexOf(' ', before.length - CONTEXT) + 1)}` : before;
  const cutAfter = after.length > CONTEXT ? `${after.slice(0, after.lastIndexOf(' ', CONTEXT))} …` : after;
  return { before: cutBefore, name: line(start, end), after: cutAfter };
}
