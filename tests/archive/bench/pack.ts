import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readChunkScript } from '../../../src/core/search/query/chunk.ts';
import { sha256 } from '../../../src/core/archive/digest.ts';
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

function indexOverhead(site: string): Figure {
  let [raw, wrapped] = [0, 0];
  for (const { path, size } of listTree(site)) {
    if (!/^chi-muc\/.+\.js$/.test(path)) continue;
    const script = readFileSync(join(site, path));
    if (!script.subarray(0, 12).equals(Buffer.from('banTinChunk('))) continue;
    wrapped += size;
    for (const bytes of readChunkScript(script).values()) raw += bytes.length;
  }
  return atMost('đóng gói chỉ mục so với dạng thô', 5, raw === 0 ? 0 : (wrapped / raw - 1) * 100, '%');
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
    indexOverhead(site),
    atMost('số tệp', 6500, Number(/: ([\d.]+) tệp/.exec(packed.output)?.[1]?.replaceAll('.', '')), 'tệp'),
    atMost(`zip (trong đó ${String(pictures.length)} tệp ảnh)`, 40, statSync(zip).size / MEGABYTE, 'MB'),
    atMost('đóng gói', 60, packed.seconds, 's'),
    atMost('kiểm tra', 10, verified.seconds, 's'),
    holds('hai múi giờ, hai ngôn ngữ, hai chỗ: cùng SHA-256', first === second, first.slice(0, 16)),
  ];
}
