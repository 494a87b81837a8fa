import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { listFiles } from '../../newsroom/files.ts';
import { readNewsroom } from '../../newsroom/read.ts';
import { detectLegacy } from '../../text/legacy/detect.ts';
import { normalise } from '../../text/normalise.ts';
import { placeTone } from '../../text/tone-placement.ts';
import { articleText } from '../article-text.ts';
import { locatorOf } from '../locator.ts';
import { articleMaterial } from '../materials.ts';
import { strayCodes } from '../rules/codes.ts';
import { strayTones } from '../rules/tone-style.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { partsOfWorld, worldOf } from '../world-of.ts';
import type { World } from '../world.ts';
import { applyEdits } from './edit.ts';
import type { Edit } from './edit.ts';

/**
 * Mends what can be mended without changing what is said: line ends, BOM, letters in pieces, invisible letters and odd
 * spaces everywhere; codes and tone marks of articles outside quotations. Gives the files that were changed.
 */
export function fixNewsroom(root: string): string[] {
  const changed = new Set<string>();
  for (const { path, link } of listFiles(root))
    if (!link && /\.(?:mdx?|yaml)$/.test(path) && rewrite(root, path, mendLetters)) changed.add(path);
  const { readable, files } = readNewsroom(root);
  const world = worldOf(root, partsOfWorld(readable, files, ''));
  for (const article of [...readable.articles, ...readable.drafts]) {
    const subject = subjectOf(articleMaterial(article), locatorOf(root, article.file));
    const edits = [...toneEdits(subject, world), ...codeEdits(subject, world)];
    if (edits.length > 0 && rewrite(root, article.file, (text) => applyEdits(text, edits))) changed.add(article.file);
  }
  return [...changed].sort();
}

/** A paragraph typed with an old font has to be decoded first: repairing its letters would spoil them. */
function mendLetters(text: string): string {
  const paragraphs = text.replaceAll(/\r\n?/g, '\n').split(/(\n{2,})/);
  return paragraphs.map((paragraph) => (detectLegacy(paragraph) ? paragraph : normalise(paragraph))).join('');
}

function toneEdits({ fields, blocks }: Subject, { newsroom }: World): Edit[] {
  const style = newsroom.site?.spelling ?? 'old';
  return [...fields, ...blocks].flatMap((block) =>
    strayTones(block, style).map(({ word, at }) => ({ ...block.place(at), from: word, to: placeTone(word, style) })),
  );
}

function codeEdits(subject: Subject, world: World): Edit[] {
  const whole = articleText(subject, world);
  if (!whole) return [];
  return whole.documents.flatMap((mention) =>
    strayCodes(mention, whole).map(({ at, written, right }) => ({ ...whole.place(at), from: written, to: right })),
  );
}

/** Rewrites a file by `mend`, by a rename, so that no power cut leaves half of it. Says whether anything changed. */
function rewrite(root: string, file: string, mend: (text: string) => string): boolean {
  const path = join(root, file);
  let text: string;
  const bytes = readFileSync(path);
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  if (text.includes('\0')) return false;
  const mended = Buffer.from(mend(text));
  if (mended.equals(bytes)) return false;
  replaceFile(path, mended);
  return true;
}
