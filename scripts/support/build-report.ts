import { dirname } from 'node:path';
import { count } from '../../src/core/archive/report.ts';
import type { Share } from '../../src/core/parts/share.ts';
import type { BuildPhase, BuildStats } from '../../src/site/build.ts';
import type { PartStats } from '../../src/site/parts/make-part.ts';
import type { PeakMemory } from './memory.ts';
import { progress } from './progress.ts';

const LABELS: Record<BuildPhase, readonly [label: string, unit: string]> = {
  read: ['Đọc bài', 'bài'],
  render: ['Soát và dựng bài', 'bài'],
  pages: ['Dựng trang', 'trang'],
  search: ['Lập chỉ mục tìm kiếm', 'phần'],
};

/** Shows the phases of a build as they go on. */
export function buildProgress(): (phase: BuildPhase, done: number, total: number) => void {
  const shown = new Map<BuildPhase, (done: number, total: number) => void>();
  return (phase, done, total) => {
    const show = shown.get(phase) ?? progress(...LABELS[phase]);
    shown.set(phase, show);
    show(done, total);
  };
}

/** What a build did, for its end. */
export function buildSummary(
  stats: BuildStats | undefined,
  out: string,
  { seconds, memory }: { seconds: number; memory: PeakMemory },
): string {
  const time = secondsFor(seconds);
  if (!stats) return `Không có gì thay đổi từ lần dựng trước (${time}). Mở ${out}/index.html để xem.`;
  const { articles, read, rendered, pages, search } = stats;
  return [
    `Đã dựng xong sau ${time}, bộ nhớ cao nhất ${peak(memory)}. Mở ${out}/index.html để xem.`,
    `  ${count(articles)} bài: đọc lại ${count(read)}, dựng lại ${count(rendered)}, còn lại dùng kết quả lần trước`,
    `  ${count(pages.rendered + pages.reused)} trang bài, hồ sơ và danh sách: dựng ${count(pages.rendered)}, giữ ${count(pages.reused)}`,
    `  Chỉ mục ${count(search.records)} mục trong ${count(search.shards)} phần: lập lại ${count(search.rebuilt)} phần sau ${secondsFor(search.seconds)}, ${size(search.bytes)}`,
  ].join('\n');
}

/** Seconds for people: “1,5 giây”. */
const secondsFor = (seconds: number): string => `${seconds.toFixed(1).replace('.', ',')} giây`;

/** “686 MB”, and whether that is all. */
const peak = ({ bytes, isWhole }: PeakMemory): string => `${size(bytes)}${isWhole ? '' : ' (riêng tiến trình chính)'}`;

/** Bytes for people: “686 MB”, “12 kB”. */
const size = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.ceil(bytes / 1e3))} kB` : `${count(Math.round(bytes / 1e6))} MB`;

/** What a worker did of a build, for its end. */
export function partSummary({ file, years, articles, pages, shards, bytes }: PartStats, { number, of }: Share): string {
  return [
    `Phần ${String(number)}/${String(of)}: ${count(articles)} bài (${years.join(', ') || 'không năm nào'}), ${count(pages)} trang, ${count(shards)} phần chỉ mục, ${size(bytes)} trong ${file}.`,
    `Có đủ ${String(of)} phần thì gộp: npm run merge -- ${dirname(file)}`,
  ].join('\n');
}
