import type { VFile } from 'vfile';
import type { Fault } from '../newsroom/fault.ts';
import type { Article, Newsroom } from '../newsroom/model.ts';

/** What the plugins know of the text they work on. */
export interface MarkdownContext {
  article: Pick<Article, 'file' | 'bodyLine'>;
  newsroom: Newsroom;
  /** Faults found on the way. */
  faults: Fault[];
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
