import type { World } from '../check/world.ts';
import { readArticleFile } from '../newsroom/article-file.ts';
import type { Article } from '../newsroom/model.ts';
import type { FileReading } from '../newsroom/read-file.ts';
import { workOn } from './article-work.ts';
import type { Work } from './article-work.ts';
import type { KeptParts } from './shelf.ts';
import { digestOf } from './signature.ts';
import type { Answer } from './witness.ts';

/** An article file as it was read. */
export interface ReadResult {
  readonly file: string;
  readonly digest: string;
  readonly reading: FileReading<unknown>;
}

/** An article as it was checked and rendered, in the form in which it is kept. */
export interface WorkResult {
  readonly file: string;
  readonly work: Work;
  readonly parts: KeptParts;
}

/** The digest is taken first: should the file change meanwhile, the next build reads it again. */
export function readJob(root: string, file: string): ReadResult {
  const digest = digestOf(root, file);
  const reading = readArticleFile(root, file);
  return { file, digest, reading: { ...reading, body: '' } };
}

export function workJob(root: string, article: Article, world: World, answer: Answer): WorkResult {
  const { work, found, quotations, html, text } = workOn(root, article, world, answer);
  return {
    file: article.file,
    work,
    parts: {
      html: Buffer.from(html),
      text: Buffer.from(text),
      found: Buffer.from(JSON.stringify(found)),
      quotations: Buffer.from(quotations),
    },
  };
}
