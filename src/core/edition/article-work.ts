import { hash } from 'node:crypto';
import { checkMaterial } from '../check/check-materials.ts';
import { articleMaterial } from '../check/materials.ts';
import type { World } from '../check/world.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import { readMdx } from '../markdown/mdx.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { RecordAnnotation } from '../mentions/annotation.ts';
import { nameList, namingsIn, quotationList } from '../mentions/backlinks.ts';
import { figureRows } from '../mentions/figures.ts';
import type { FigureRow } from '../mentions/figures.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Article } from '../newsroom/model.ts';
import { listening, publishedIn, testimony } from './witness.ts';
import type { Answer, Testimony } from './witness.ts';

/** What every build wants to know of an article that was checked and rendered. */
export interface Work {
  /** Of everything that was made. */
  readonly digest: string;
  /** What was asked of the surroundings. */
  readonly heard: Testimony;
  /** What the rules said. */
  readonly faults: readonly Fault[];
  /** What was wrong with the text when it was rendered. */
  readonly textFaults: readonly Fault[];
  /** The records that the article names, as {@link nameList} has them. */
  readonly names: string;
  /** How many figures it gives. */
  readonly figures: number;
}

/** What only the page of an article and the pages of figures show of its text. */
export interface Found {
  /** The records that the text names, each once, in the order of the text. */
  readonly named: readonly Pick<RecordAnnotation, 'kind' | 'id'>[];
  readonly figures: readonly FigureRow[];
}

export interface ArticleWork {
  readonly work: Work;
  readonly found: Found;
  /** The sentences that name records, as {@link quotationList} has them. */
  readonly quotations: string;
  /** The HTML of the body; empty for MDX, which Astro renders as a component. */
  readonly html: string;
  /** The running text, paragraphs parted by an empty line. */
  readonly text: string;
}

/** Checks an article and renders its text, which is parsed once for both. */
export function workOn(root: string, article: Article, world: World, answer: Answer): ArticleWork {
  const first = listening(world, answer);
  const { faults, subject } = checkMaterial(root, articleMaterial(article), first.world);
  const second = listening(world, answer);
  const { file, bodyLine, body } = article;
  const context: MarkdownContext = {
    newsroom: second.world.newsroom,
    bySlug: publishedIn(second.world),
    file,
    bodyLine,
    setting: article,
    faults: [],
  };
  let html = '';
  if (article.format === 'md') html = renderMarkdown(body, context, subject.tree);
  else if (subject.tree) readMdx(body, context, subject.tree);
  const { text = '', annotations = [], statistics = [] } = context.found ?? {};
  const named = new Map<string, Found['named'][number]>();
  for (const one of annotations)
    if ('id' in one && !named.has(`${one.kind} ${one.id}`))
      named.set(`${one.kind} ${one.id}`, { kind: one.kind, id: one.id });
  const namings = namingsIn(article, { text, annotations });
  const found = { named: [...named.values()], figures: figureRows({ text, statistics }) };
  // Astro renders MDX itself, with all that these may tell it.
  const forAstro = article.format === 'mdx' ? [body, annotations, second.heard] : [];
  return {
    work: {
      // The long texts as they are: to write them as JSON would take as long as to digest them.
      digest: hash(
        'sha1',
        [html, text, JSON.stringify([html.length, found, namings, context.faults, forAstro])].join('\n'),
      ),
      heard: testimony({ ...first.heard, ...second.heard }),
      faults,
      textFaults: context.faults,
      names: nameList(namings),
      figures: found.figures.length,
    },
    found,
    quotations: quotationList(namings),
    html,
    text,
  };
}
