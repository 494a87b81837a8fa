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

/** For each kind of record and each id, the articles that name it, newest first. */
export type Backlinks = Readonly<Record<RecordAnnotation['kind'], ReadonlyMap<string, readonly Backlink[]>>>;

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

/** The articles that name each record, by what each of them names. */
export function backlinksOf(
  { articles }: Pick<Newsroom, 'articles'>,
  namingsOf: (article: Article) => readonly Naming[],
): Backlinks {
  const links = { document: new Map(), official: new Map(), organisation: new Map(), event: new Map() } as Record<
    RecordAnnotation['kind'],
    Map<string, Backlink[]>
  >;
  for (const article of articles)
    for (const { kind, id, quotation } of namingsOf(article)) {
      const list = links[kind].get(id);
      if (list) list.push({ article, quotation });
      else links[kind].set(id, [{ article, quotation }]);
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
