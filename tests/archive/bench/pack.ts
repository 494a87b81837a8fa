import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readChunkScript } from '../../../src/core/search/query/chunk.ts';
import { sha256 } from '../../../src/core/archive/digest.ts';
import { openArchive } from '../../../src/core/archive/source.ts';
import { listTree } from '../../../src/core/archive/tree.ts';
import { runWell } from './run.ts';
import { atMost, holds } from './table.ts';
import type { Figure } from './table.ts';

/** A built site to be packed, and where the bench keeps its files. */
export interface Packing {
  content: string;
  site: string;
  key: string;
  work: string;
}

const MEGABYTE = 1_000_000;
/** Cluster of exFAT on sticks of 32 GB and more. */
const CLUSTER = 128 * 1024;
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** The index as it lies in the archive's folder, against the site's chunks, each gzipped alone as well as gzip can. */
function indexOverhead(site: string, zip: string): Figure {
  let [chunks, packed] = [0, 0];
  for (const { path } of listTree(site))
    if (/^chi-muc\/.+\.js$/.test(path))
      for (const bytes of readChunkScript(readFileSync(join(site, path))).values())
        chunks += bytes[0] === 0x1f ? gzipSync(gunzipSync(bytes), { level: 9 }).length : bytes.length;
  const archive = openArchive(zip);
  for (const [path, size] of archive.files) if (path.startsWith('data/chi-muc/')) packed += size;
  archive.close();
  const name = `chỉ mục trong kho (${megabytes(packed)}) so với từng mảnh gzip mức 9 (${megabytes(chunks)})`;
  return atMost(name, 5, (packed / chunks - 1) * 100, '%');
}

/** Space on a stick that hands out so large clusters, in megabytes. */
function onStick(zip: string, cluster: number): number {
  const archive = openArchive(zip);
  const clusters = [...archive.files.values()].reduce((sum, size) => sum + Math.ceil(size / cluster), 0);
  archive.close();
  return (clusters * cluster) / MEGABYTE;
}

/** Size, files, time, and equal bytes in two time zones, languages and places. Leaves `ban-tin.zip` in `work`. */
export function packFigures({ content, site, key, work }: Packing): Figure[] {
  const zip = join(work, 'ban-tin.zip');
  const other = join(work, 'noi-khac', 'x.zip');
  rmSync(zip, { force: true });
  const args = ['--site', site, '--content', content, '--key', key];
  const packed = runWell('archive', [...args, '--out', zip], { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' });
  runWell('archive', [...args, '--out', other], { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' });
  const verified = runWell('verify', [zip, '--key', key.replace(/\.key$/, '.pub')]);
  const [first, second] = [sha256(readFileSync(zip)), sha256(readFileSync(other))];
  const pictures = listTree(site).filter(({ path }) => /\.(?:webp|avif|jpe?g|png|svg|gif)$/.test(path));
  return [
    indexOverhead(site, zip),
    atMost('số tệp', 6500, Number(/: ([\d.]+) tệp/.exec(packed.output)?.[1]?.replaceAll('.', '')), 'tệp'),
    atMost(
      `zip (trong đó ${String(pictures.length)} tệp ảnh; giải nén ra thẻ nhớ cụm 128 KiB chiếm ${onStick(zip, CLUSTER).toFixed(0)} MB)`,
      40,
      statSync(zip).size / MEGABYTE,
      'MB',
    ),
    atMost('đóng gói', 60, packed.seconds, 's'),
    atMost('kiểm tra', 10, verified.seconds, 's'),
    holds('hai múi giờ, hai ngôn ngữ, hai chỗ: cùng SHA-256', first === second, first.slice(0, 16)),
  ];
}
