import { hash } from 'node:crypto';
import { checkMaterial } from '../check/check-materials.ts';
import { articleMaterial } from '../check/materials.ts';
import type { World } from '../check/world.ts';
import type { MarkdownContext } from '../markdown/context.ts';
import { readMdx } from '../markdown/mdx.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { RecordAnnotation } from '../mentions/annotation.ts';
import { namingsIn } from '../mentions/backlinks.ts';
import type { Naming } from '../mentions/backlinks.ts';
import { figureRows } from '../mentions/figures.ts';
import type { FigureRow } from '../mentions/figures.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Article } from '../newsroom/model.ts';
import { listening, publishedIn } from './witness.ts';
import type { Answer, Testimony } from './witness.ts';

/** What the rules said of an article. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly heard: Testimony;
}

/** What the pipeline made of an article, but for its long texts. */
export interface Made {
  /** Of everything that was made. */
  readonly digest: string;
  /** The records that the text names, each once, in the order of the text. */
  readonly named: readonly Pick<RecordAnnotation, 'kind' | 'id'>[];
  readonly namings: readonly Naming[];
  readonly figures: readonly FigureRow[];
  readonly faults: readonly Fault[];
  readonly heard: Testimony;
}

export interface ArticleWork {
  readonly checked: Checked;
  readonly made: Made;
  /** The HTML of the body; empty for MDX, which Astro renders as a component. */
  readonly html: string;
  /** The running text, paragraphs parted by an empty line. */
  readonly text: string;
}

/** Checks an article and renders its text, which is parsed once for both. */
export function workOn(root: string, article: Article, world: World, answer: Answer): ArticleWork {
  const first = listening(world, answer);
  const { faults, subject } = checkMaterial(root, articleMaterial(article), first.world);
  const checked = { faults, heard: first.heard };
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
  const named = new Map<string, Made['named'][number]>();
  for (const one of annotations)
    if ('id' in one && !named.has(`${one.kind} ${one.id}`))
      named.set(`${one.kind} ${one.id}`, { kind: one.kind, id: one.id });
  const found = {
    named: [...named.values()],
    namings: namingsIn(article, { text, annotations }),
    figures: figureRows({ text, statistics }),
    faults: context.faults,
  };
  // Astro renders MDX itself, with all that these may tell it.
  const forAstro = article.format === 'mdx' ? [body, annotations, second.heard] : [];
  const digest = hash('sha1', JSON.stringify([html, text, found, forAstro]));
  return { checked, made: { ...found, digest, heard: second.heard }, html, text };
}
