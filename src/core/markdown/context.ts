import type { VFile } from 'vfile';
import type { ArticleMentions, ArticleSetting } from '../mentions/annotate.ts';
import type { Fault } from '../newsroom/fault.ts';
import type { Article, Registries } from '../newsroom/model.ts';

/** What the plugins know of the text they work on, and what they found in it. */
export interface MarkdownContext {
  readonly newsroom: Registries;
  /** The published articles to which a link may lead. */
  readonly bySlug: { get: (slug: string) => Pick<Article, 'id' | 'year'> | undefined };
  /** The file, from the newsroom's folder, and the line of it on which the text begins. */
  readonly file: string;
  readonly bodyLine: number;
  /** What decides between candidates; without it nothing is annotated. */
  readonly setting?: ArticleSetting;
  /** Faults found on the way. */
  readonly faults: Fault[];
  /** The running text, paragraphs parted by an empty line, and what it names; set by the pipeline. */
  found?: ArticleMentions & { readonly text: string };
}

const KEY = 'newsroom';

/** Fastens a context to a file before the plugins run. */
export function withContext(file: VFile, context: MarkdownContext): VFile {
  file.data[KEY] = context;
  return file;
}

/** The context of a file; undefined for text outside the newsroom. */
export function contextOf(file: VFile): MarkdownContext | undefined {
  return file.data[KEY] as MarkdownContext | undefined;
}
