import { hash } from 'node:crypto';
import { join } from 'node:path';
import { listFiles } from '../../core/newsroom/files.ts';
import { articleText } from '../article-text.ts';
import { newsroom } from '../newsroom.ts';
import { places } from '../places.ts';
import { codeVersion } from './code-version.ts';
import { compileApart } from './compile-apart.ts';
import { compiledProgram } from './program.ts';
import type { Program } from './program.ts';

/** A version of all of the program. */
export const programVersion = (): string => codeVersion(['src', 'public']);

/** What renders the pages of the newsroom of this process. */
export interface PageProgram extends Program {
  /** What all its pages have in common; it belongs to the key of each. */
  readonly look: string;
}

/** The compiled program for the newsroom of this process, compiled by Astro when it is not kept. */
export async function pageProgram(version = programVersion()): Promise<PageProgram> {
  const mdx = compiledArticles();
  const program =
    mdx.length > 0 ? await compiledProgram(keyOf(version, mdx), compileHere) : await plainProgram(version);
  // Pages name their styles and scripts, whose names tell their content.
  const files = listFiles(program.assets).map(({ path }) => path);
  return { ...program, look: hash('sha1', `${version} ${files.join(' ')}`) };
}

/**
 * Compiles the program of a newsroom without MDX, if it is not kept; of such a newsroom nothing needs to be known, so this
 * can be done while it is being read.
 */
export const plainProgram = (version = programVersion()): Promise<Program> =>
  compiledProgram(keyOf(version, []), compileApart);

const keyOf = (version: string, mdx: readonly unknown[]): string => hash('sha1', `${version} ${JSON.stringify(mdx)}`);

async function compileHere(): Promise<void> {
  // Loading Astro takes a while, and most builds need only what it made once.
  const { build } = await import('astro');
  await build({ logLevel: 'warn' });
}

/** What Astro compiles into the program of the newsroom: the articles in MDX, with all that was asked for them. */
const compiledArticles = (): (readonly [file: string, title: string, digest: string])[] =>
  newsroom()
    .articles.filter(({ format }) => format === 'mdx')
    .map((article) => [join(places().content, article.file), article.title, articleText(article).digest]);
