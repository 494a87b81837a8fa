import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { RECORD_KINDS } from './schema/common.ts';
import { nearest } from '../text/nearest.ts';

/** What stands at the top of a newsroom's folder. */
const PLACES = ['articles', 'issues', 'letters', ...RECORD_KINDS, 'anh', 'site.yaml', 'abbreviations.yaml'];

/** Names that Windows keeps for devices, whatever their ending (learn.microsoft.com, “Naming Files, Paths…”). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Characters that Windows has in no name, and names that it cuts: a dot or a space at the end. */
const FORBIDDEN = /[<>:"\\|?*\p{Cc}]|[. ]$/u;
/** Windows allows 259 characters for a whole path; this leaves the rest to the folder of the newsroom. */
const LONGEST_PATH = 180;

/** Faults of the names alone: what Windows cannot hold, what is too long, what stands where nobody reads it. */
export function checkFileNames(paths: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const folded = new Map<string, string>();
  for (const path of paths) {
    const place = { file: path, line: 1, column: 1 };
    const parts = path.split('/');
    const bad = parts.find((part) => DEVICE.test(part) || FORBIDDEN.test(part));
    if (bad !== undefined)
      faults.push(
        fault('ten-cam-windows', place, `Windows không nhận tên “${bad}”`, 'đổi tên, chỉ dùng chữ, số và gạch nối'),
      );
    if (path.length > LONGEST_PATH)
      faults.push(
        fault(
          'duong-dan-qua-dai',
          place,
          `đường dẫn dài ${String(path.length)} ký tự, Windows và USB cũ không mở được`,
          `đặt tên tệp và thư mục ngắn lại, cả đường dẫn không quá ${String(LONGEST_PATH)} ký tự`,
        ),
      );
    const key = path.normalize('NFC').toLowerCase();
    const other = folded.get(key);
    if (other === undefined) folded.set(key, path);
    else
      faults.push(
        fault(
          'trung-ten-windows',
          place,
          `chỉ khác ${other} ở chữ hoa, chữ thường hoặc cách gõ dấu: trên Windows hai tệp là một`,
          'đổi tên một trong hai tệp',
        ),
      );
    const top = parts[0] ?? '';
    if (PLACES.includes(top) || !/\.(?:mdx?|markdown|ya?ml)$/i.test(path) || /^readme\.md$/i.test(path)) continue;
    const [guess] = nearest(top, PLACES, 1);
    faults.push(
      fault(
        'tep-la',
        place,
        `không ai đọc tệp này: tòa soạn không có ${parts.length > 1 ? `thư mục ${top}/` : `tệp ${top}`}`,
        guess ? `có phải ý bạn là “${guess}”?` : `chuyển tệp vào một trong: ${PLACES.join(', ')}`,
      ),
    );
  }
  return faults;
}
