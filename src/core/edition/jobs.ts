import type { World } from '../check/world.ts';
import { readArticleFile } from '../newsroom/article-file.ts';
import type { Article } from '../newsroom/model.ts';
import type { FileReading } from '../newsroom/read-file.ts';
import { packed } from '../pack/pack.ts';
import { workOn } from './article-work.ts';
import type { Checked, Made } from './article-work.ts';
import { digestOf } from './signature.ts';
import type { Answer } from './witness.ts';

/** An article file as it was read. */
export interface ReadResult {
  readonly file: string;
  readonly digest: string;
  readonly reading: FileReading<unknown>;
}

/** An article as it was checked and rendered, its long texts ready for the pack. */
export interface WorkResult {
  readonly file: string;
  readonly checked: Checked;
  readonly made: Made;
  readonly html: Uint8Array;
  readonly text: Uint8Array;
}

/** The digest is taken first: should the file change meanwhile, the next build reads it again. */
export function readJob(root: string, file: string): ReadResult {
  const digest = digestOf(root, file);
  const reading = readArticleFile(root, file);
  return { file, digest, reading: { ...reading, body: '' } };
}

export function workJob(root: string, article: Article, world: World, answer: Answer): WorkResult {
  const { checked, made, html, text } = workOn(root, article, world, answer);
  return { file: article.file, checked, made, html: packed(html), text: packed(text) };
}
