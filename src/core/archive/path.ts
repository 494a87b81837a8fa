/** Longest path in an archive, in characters, the folder of the bag included: it leaves Windows (260) room for a deep folder. */
export const MAX_PATH = 120;

const SEGMENT = /^[\w.~@+=,-]+$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Why a path may not stand in an archive, in Vietnamese, or undefined when it may. Allowed is what every file system,
 * unzip program and shell takes the same way: ASCII letters, digits and `. _ ~ @ + = , -`, relative, no `..`.
 * @param path with `/` between folders
 */
export function pathFault(path: string): string | undefined {
  if (path.length > MAX_PATH) return `dài ${path.length} ký tự, quá ${MAX_PATH}`;
  for (const segment of path.split('/')) {
    if (segment === '') return 'có phần trống giữa hai dấu “/” hoặc bắt đầu bằng “/”';
    if (segment === '.' || segment === '..') return 'trỏ ra ngoài thư mục (“.” hoặc “..”)';
    if (!SEGMENT.test(segment)) return 'có ký tự ngoài chữ không dấu, chữ số và . _ ~ @ + = , -';
    if (segment.endsWith('.')) return 'có tên kết thúc bằng dấu chấm (Windows không nhận)';
    if (WINDOWS_DEVICE.test(segment)) return 'trùng tên thiết bị của Windows (CON, NUL, COM1…)';
  }
  return undefined;
}

/** Pairs of paths that differ only in letter case, which a USB stick or Windows would take for one file. */
export function caseClashes(paths: Iterable<string>): [string, string][] {
  const seen = new Map<string, string>();
  const clashes: [string, string][] = [];
  for (const path of paths) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else clashes.push([other, path]);
  }
  return clashes;
}

/** Order of files in every list and zip: by code unit, the same in every locale. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
