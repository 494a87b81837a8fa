import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { KEPT_PARTS } from '../../core/edition/shelf.ts';
import type { Shelf } from '../../core/edition/shelf.ts';
import { RenewedFolder } from '../../core/files/renewed-folder.ts';
import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Article } from '../../core/newsroom/model.ts';
import { PART_ENDING, writePart } from '../../core/parts/part-file.ts';
import type { PartEntry } from '../../core/parts/part-file.ts';
import type { Share } from '../../core/parts/share.ts';
import { finishShards } from '../../core/search/build.ts';
import { shardFiles } from '../../core/search/index/shard-entries.ts';
import { newsroomRecords, plainAbbreviations } from '../../core/search/newsroom-records.ts';
import { articleText, dataDigest, publishedShelf } from '../article-text.ts';
import { closeEdition, readAndPublish } from '../read-and-publish.ts';
import { prepareBuild } from '../build.ts';
import type { BuildOptions } from '../build.ts';
import { withLock } from '../lock.ts';
import { newsroom } from '../newsroom.ts';
import { PageStore } from '../output/page-store.ts';
import type { HandedPage } from '../output/page-store.ts';
import { groundOf } from '../output/ground.ts';
import { renderPages } from '../output/render-pages.ts';
import { pageProgram } from '../program/page-program.ts';
import { partInputs } from './inputs.ts';
import { isOfShare, shareYears } from './share-years.ts';

/** What a part holds. */
export interface PartStats {
  readonly file: string;
  readonly years: readonly string[];
  readonly articles: number;
  readonly pages: number;
  readonly shards: number;
  readonly bytes: number;
}

/**
 * Does a share of a build and writes what it made into a file of the folder `out`, for `mergeParts`. The whole newsroom is
 * read, for an article's text depends on all records; only the articles of the share are checked and rendered.
 * @throws FaultError when the share, or what all shares have in common, has faults; BusyError when another build is at work
 */
export async function makePart(options: BuildOptions, share: Share): Promise<PartStats> {
  const { content, out, progress } = options;
  const cache = prepareBuild(options);
  return withLock(async () => {
    const inputs = partInputs(content);
    let years: ReadonlySet<string> = new Set();
    await readAndPublish({
      ...(progress && { progress }),
      share: (read) => {
        years = shareYears(read, share);
        return (article) => isOfShare(years, article);
      },
    });
    try {
      const { articles, drafts } = newsroom();
      const mine = [...articles, ...drafts].filter((article) => isOfShare(years, article));
      const search = join(cache, 'search');
      progress?.('search', 0, 1);
      const shards = await finishOwnShards(search, new Set(mine));
      progress?.('search', 1, 1);
      const store = new PageStore(cache);
      const folder = join(cache, 'phan');
      rmSync(folder, { recursive: true, force: true });
      const site = new RenewedFolder(folder);
      const pages = new Set(articles.flatMap((one) => (years.has(one.year) ? [pageOf(one)] : [])));
      const { entry, look } = await pageProgram();
      await renderPages(
        entry,
        site,
        store,
        look,
        groundOf(newsroom(), content, dataDigest),
        (done, total) => progress?.('pages', done, total),
        (page) => pages.has(page),
      );
      const file = join(resolve(out), `phan-${String(share.number)}-${String(share.of)}${PART_ENDING}`);
      const { bytes } = writePart(
        file,
        { format: 2, ...share, ...inputs },
        inTurn(
          articleEntries(publishedShelf(), mine),
          shardEntries(search, shards),
          pageEntries(store.handOver(folder)),
        ),
      );
      rmSync(folder, { recursive: true, force: true });
      return { file, years: [...years], articles: mine.length, pages: pages.size, shards: shards.length, bytes };
    } finally {
      closeEdition();
    }
  });
}

/** Where an article's page lies in the site. */
const pageOf = (article: Article): string => addressOf.article(article).slice(1);

/** The parts of the search index of which every article is at hand. */
function finishOwnShards(cache: string, mine: ReadonlySet<Article>): Promise<readonly string[]> {
  const read = newsroom();
  const missing = new Set(read.articles.flatMap((article) => (mine.has(article) ? [] : [pageOf(article)])));
  const records = newsroomRecords(read, (article) => (mine.has(article) ? articleText(article) : { text: '' }));
  return finishShards({ records, abbreviations: plainAbbreviations(read), cache }, (shard) =>
    shard.records.every(({ url }) => !missing.has(url)),
  );
}

function* articleEntries(shelf: Shelf, articles: readonly Article[]): Generator<PartEntry> {
  for (const { file } of articles) {
    const found = shelf.handOver(file);
    if (!found) continue;
    const { kept, parts } = found;
    const bytes = KEPT_PARTS.map((name) => zstdCompressSync(parts[name]));
    yield { kind: 'article', name: file, kept, holds: [...KEPT_PARTS], bytes };
  }
}

function* shardEntries(cache: string, shards: readonly string[]): Generator<PartEntry> {
  for (const name of shards) {
    const files = shardFiles(cache, name);
    yield { kind: 'search', name, holds: [...files.keys()], bytes: [...files.values()] };
  }
}

function* pageEntries(pages: Iterable<HandedPage>): Generator<PartEntry> {
  for (const { path, key, bytes } of pages)
    yield { kind: 'page', name: path, key, holds: ['html'], bytes: [zstdCompressSync(bytes)] };
}

/** Everything of several rows, one after the other, without holding it all at once. */
function* inTurn<T>(...rows: readonly Iterable<T>[]): Generator<T> {
  for (const row of rows) yield* row;
}
