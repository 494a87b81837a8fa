import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { entriesOf, PART_ENDING, readStatement } from '../../core/parts/part-file.ts';
import type { PartEntry, PartStatement } from '../../core/parts/part-file.ts';
import { PartError } from '../../core/parts/part-error.ts';
import { putShardFiles } from '../../core/search/index/shard-entries.ts';
import { openShelf } from '../read-and-publish.ts';
import { buildSite } from '../build.ts';
import type { BuildOptions, BuildStats } from '../build.ts';
import { PageStore } from '../output/page-store.ts';
import type { HandedPage } from '../output/page-store.ts';
import { partInputs } from './inputs.ts';

interface Part extends PartStatement {
  readonly file: string;
}

/**
 * Builds a site from parts that other machines made: what is in them goes into the cache, and the ordinary build finds it
 * there. So the site is the one that a build in one go makes, whatever the parts hold.
 * @param places files of parts, and folders that hold them at any depth
 * @throws PartError when a part is missing, damaged, doubled, or of another newsroom or program; else as `buildSite`
 */
export async function mergeParts(options: BuildOptions, places: readonly string[]): Promise<BuildStats | undefined> {
  const parts = allParts(places.flatMap(partFiles), options.content);
  return buildSite({
    ...options,
    prepare: (cache) => {
      takeParts(parts, cache);
    },
  });
}

function partFiles(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new PartError(`không thấy ${place}`);
  if (!found.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(PART_ENDING))
    .sort()
    .map((name) => join(place, name));
}

/** The parts of one build, every one of them, each once. All that is wrong is told at once. */
function allParts(files: readonly string[], content: string): Part[] {
  if (files.length === 0)
    throw new PartError(
      `không có phần nào (tệp ${PART_ENDING}) để gộp; dựng từng phần bằng npm run build -- --shard 1/3…`,
    );
  const wrong: string[] = [];
  const parts = files.flatMap((file): Part[] => {
    try {
      return [{ ...readStatement(file), file }];
    } catch (error) {
      if (!(error instanceof PartError)) throw error;
      wrong.push(error.message);
      return [];
    }
  });
  const here = partInputs(content);
  for (const { file, newsroom, program } of parts) {
    if (newsroom !== here.newsroom)
      wrong.push(`${file} được dựng từ nội dung khác với ${content}: mọi phần và nơi gộp phải lấy cùng một bản từ Git`);
    if (program !== here.program)
      wrong.push(`${file} được dựng bằng chương trình khác với ở đây: mọi nơi phải dùng cùng một bản, cùng một Node`);
  }
  const of = parts[0]?.of ?? 0;
  for (const { file, number, of: other } of parts)
    if (other !== of)
      wrong.push(`${file} là phần ${String(number)}/${String(other)}, không phải một trong ${String(of)} phần`);
  for (let number = 1; number <= of; number += 1) {
    const same = parts.filter((part) => part.number === number && part.of === of);
    if (same.length === 0) wrong.push(`thiếu phần ${String(number)}/${String(of)}`);
    if (same.length > 1)
      wrong.push(
        `phần ${String(number)}/${String(of)} có ${String(same.length)} lần: ${same.map(({ file }) => file).join(', ')}`,
      );
  }
  if (wrong.length > 0) throw new PartError(`Không gộp được:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  return parts;
}

/** Puts what the parts hold into the cache of a newsroom. */
function takeParts(parts: readonly Part[], cache: string): void {
  const shelf = openShelf();
  try {
    for (const { file } of parts)
      for (const entry of entriesOf(file)) {
        if (entry.kind === 'article') {
          const [html, text, found, quotations] = entry.bytes.map((bytes) => zstdDecompressSync(bytes));
          if (html && text && found && quotations)
            shelf.takeOver(entry.name, { kept: entry.kept, parts: { html, text, found, quotations } });
        }
        if (entry.kind === 'search') putShardFiles(join(cache, 'search'), entry.name, filesOf(entry));
      }
  } finally {
    shelf.close();
  }
  new PageStore(cache).takeOver(pagesOf(parts));
}

const filesOf = ({ holds, bytes }: Pick<PartEntry, 'holds' | 'bytes'>): (readonly [string, Uint8Array])[] =>
  holds.flatMap((name, i) => (bytes[i] ? [[name, bytes[i]] as const] : []));

function* pagesOf(parts: readonly Part[]): Generator<HandedPage> {
  for (const { file } of parts)
    for (const entry of entriesOf(file)) {
      const [html] = entry.bytes;
      if (entry.kind === 'page' && html) yield { path: entry.name, key: entry.key, bytes: zstdDecompressSync(html) };
    }
}
