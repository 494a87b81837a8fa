import type { Fault } from '../../newsroom/fault.ts';
import { FAULT_KINDS } from '../../newsroom/fault-kinds.ts';
import { countKinds, pathOf } from './report.ts';
import type { Report } from './report.ts';

/** Letters of the offending line that are shown on either side of the fault. */
const BEFORE = 50;
const AFTER = 60;
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The report for a clerk at a terminal: every fault with its line and a caret, then a summary by kind. */
export function reportText(report: Report): string {
  return [...report.faults.map((fault) => `${faultText(fault, report)}\n`), summary(report)].join('\n');
}

/** One fault: `file:line:column  kind  cause — cure`, and below it the offending line with a caret. */
export function faultText(fault: Fault, { folder, lineOf }: Pick<Report, 'folder' | 'lineOf'>): string {
  const { line, column, kind, cause, cure } = fault;
  const head = `${pathOf(fault, folder)}:${String(line)}:${String(column)}  ${kind}  ${cause} — ${cure}`;
  const shown = lineOf(fault);
  if (!shown?.trim()) return head;
  const from = shown.length > BEFORE + AFTER ? Math.max(0, column - 1 - BEFORE) : 0;
  const to = Math.max(from + BEFORE + AFTER, column - 1 + AFTER);
  const before = (from > 0 ? '…' : '') + visible(shown.slice(from, column - 1));
  const after = visible(shown.slice(column - 1, to)) + (to < shown.length ? '…' : '');
  const number = String(line).padStart(5);
  const indent = ' '.repeat([...letters.segment(before)].length);
  return `${head}\n${number} │ ${before}${after}\n${' '.repeat(5)} │ ${indent}^`;
}

/** Control characters would move the caret or hide the fault. */
function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is made visible
  return text.replaceAll('\t', ' ').replaceAll(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '·');
}

function summary({ faults, articleFiles }: Report): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const articles = `Đã xem ${String(articleFiles)} bài`;
  if (faults.length === 0) return `${articles}: không có lỗi.`;
  const kinds = countKinds(faults).map(
    ({ kind, count }) =>
      `${String(count).padStart(6)}  ${kind}  ${FAULT_KINDS[kind].title}${FAULT_KINDS[kind].severity === 'error' ? '' : ' (lưu ý)'}`,
  );
  const end =
    errors > 0
      ? 'Có lỗi thì bản tin chưa đăng được. Mỗi mã được giải thích trong docs/loi.md.'
      : 'Lưu ý không ngăn việc đăng. Mỗi mã được giải thích trong docs/loi.md.';
  return [`${articles}: ${String(errors)} lỗi, ${String(faults.length - errors)} lưu ý.`, ...kinds, end].join('\n');
}
