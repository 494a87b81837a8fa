import type { Fault } from '../../newsroom/fault.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

const PAIRS: Readonly<Record<string, string>> = { '”': '“', '»': '«', ')': '(' };
const MARKS = /["“”«»()]/g;
const OPENING = new Set(Object.values(PAIRS));
const NAMES: Readonly<Record<string, string>> = {
  '“': 'ngoặc kép',
  '”': 'ngoặc kép',
  '"': 'ngoặc kép',
  '(': 'ngoặc đơn',
  ')': 'ngoặc đơn',
};

interface Unpaired {
  mark: string;
  at: number;
}

/** Quotation marks and brackets that are opened and not closed, or the other way round. */
export const quotationMarks: Rule = {
  kinds: ['ngoac-khong-can'],
  check({ blocks, fields }) {
    const prose = [...fields, ...blocks].filter(({ prose }) => prose);
    const found = prose.map((block) => ({ block, open: unpaired(block.text) }));
    return found.flatMap(({ block, open }, index) =>
      open.filter((one) => !goesOn(one, index, found)).map((one) => toFault(one, block)),
    );
  },
};

/** A quotation that runs over several paragraphs is closed, or was opened, in one of the next. */
function goesOn({ mark }: Unpaired, index: number, found: readonly { open: readonly Unpaired[] }[]): boolean {
  const wanted = mark === '“' ? '”' : mark === '”' ? '“' : undefined;
  if (wanted === undefined) return false;
  const near = mark === '“' ? found.slice(index + 1, index + 6) : found.slice(Math.max(0, index - 5), index);
  return near.some(({ open }) => open.some((other) => other.mark === wanted));
}

function unpaired(text: string): Unpaired[] {
  const open: Unpaired[] = [];
  const lonely: Unpaired[] = [];
  let straight: Unpaired | undefined;
  for (const { 0: mark, index: at } of matchesOf(text, MARKS)) {
    if (mark === '"') {
      if (!/\d$/.test(text.slice(0, at)) || straight) straight = straight ? undefined : { mark, at };
    } else if (OPENING.has(mark)) open.push({ mark, at });
    else {
      const last = open.findLastIndex((one) => one.mark === PAIRS[mark]);
      if (last >= 0) open.splice(last, 1);
      else if (mark !== ')' || !isListMark(text, at)) lonely.push({ mark, at });
    }
  }
  return [...open, ...lonely, ...(straight ? [straight] : [])].sort((a, b) => a.at - b.at);
}

/** “a)”, “1)”: a bracket that counts. */
function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s,;:(])[\p{L}\d]{1,3}$/u.test(text.slice(Math.max(0, at - 5), at));
}

function toFault({ mark, at }: Unpaired, block: TextBlock): Fault {
  const name = NAMES[mark] ?? 'ngoặc';
  const missing =
    mark === '"'
      ? 'mở mà không đóng, hoặc đóng bằng dấu khác'
      : OPENING.has(mark)
        ? 'mở mà không đóng'
        : 'đóng mà không mở';
  return faultIn(
    block,
    at,
    'ngoac-khong-can',
    `dấu ${name} ${missing}`,
    'thêm dấu còn thiếu, mở và đóng cùng một kiểu',
  );
}
