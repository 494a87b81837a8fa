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

/**
 * The articles that name each record, in their text (with the first sentence that does) or in their frontmatter.
 * @param textOf the running text of an article and what it names
 */
export function backlinksOf(
  newsroom: Newsroom,
  textOf: (article: Article) => { text: string; annotations: readonly Annotation[] } | undefined,
): Backlinks {
  const links = { document: new Map(), official: new Map(), organisation: new Map(), event: new Map() } as Record<
    RecordAnnotation['kind'],
    Map<string, Backlink[]>
  >;
  for (const article of newsroom.articles) {
    const found = textOf(article);
    const named = new Map<string, Quotation | undefined>();
    const sentences = found ? splitSentences(found.text) : [];
    for (const annotation of found?.annotations ?? []) {
      if (!('id' in annotation)) continue;
      const key = `${annotation.kind} ${annotation.id}`;
      if (!named.has(key)) named.set(key, quote(found?.text ?? '', sentences, annotation));
    }
    const declared: [RecordAnnotation['kind'], readonly string[]][] = [
      ['document', article.documents],
      ['official', article.officials.map(({ id }) => id)],
      ['organisation', [...article.organisations, ...(article.unit ? [article.unit] : [])]],
      ['event', article.events],
    ];
    for (const [kind, ids] of declared)
      for (const id of ids) if (!named.has(`${kind} ${id}`)) named.set(`${kind} ${id}`, undefined);
    for (const [key, quotation] of named) {
      const [kind, id] = key.split(' ') as [RecordAnnotation['kind'], string];
      const list = links[kind].get(id);
      if (list) list.push({ article, quotation });
      else links[kind].set(id, [{ article, quotation }]);
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
