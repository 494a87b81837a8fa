import { readText } from '../newsroom/read-text.ts';
import { fault } from '../newsroom/fault.ts';
import type { Fault } from '../newsroom/fault.ts';
import { isSecretName } from './secrecy/file-name.ts';
import { markFault } from './secrecy/mark-fault.ts';
import { secrecyMarks } from './secrecy/marks.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import { withoutTags } from './without-tags.ts';

/** Words inside a drawing; tags between letters are no gap for the eye. */
const TEXT = /<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi;

/** Faults of the files in `anh/`: names and drawings that give away what is secret, drawings that run code. */
export function pictureFaults(root: string, files: readonly string[]): Fault[] {
  return files
    .filter((file) => file.startsWith('anh/'))
    .flatMap((file) => {
      const faults: Fault[] = [];
      if (isSecretName(file))
        faults.push(
          fault(
            'dau-mat',
            { file, line: 1, column: 1 },
            'tên tệp nói đây là tài liệu mật',
            'tài liệu mật không được đưa vào bản tin; nếu không phải thì đổi tên tệp',
          ),
        );
      if (!/\.svg$/i.test(file)) return faults;
      const text = readText(root, file, faults);
      return text === undefined ? faults : [...faults, ...drawingFaults(text, file)];
    });
}

function drawingFaults(text: string, file: string): Fault[] {
  const placeOf = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const marks = [...text.matchAll(TEXT)].flatMap((match) => {
    const inner = match[2] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    const words = normaliseWithMap(withoutTags(inner));
    return secrecyMarks(words.text).map((mark) =>
      markFault(mark, placeOf(start + words.sourceSpan(mark.at, mark.at + 1).start)),
    );
  });
  const code = /<script\b|\son\w+\s*=|javascript:/i.exec(text);
  if (!code) return marks;
  return [
    ...marks,
    fault('html-khong-cho-phep', placeOf(code.index), 'hình vẽ có mã chạy được', 'xuất lại hình không kèm mã'),
  ];
}
