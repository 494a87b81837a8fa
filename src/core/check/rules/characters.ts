import type { Fault } from '../../newsroom/fault.ts';
import type { FaultKind } from '../../newsroom/fault-kinds.ts';
import { LEGACY_NAMES } from '../../newsroom/legacy-names.ts';
import { matchesOf } from '../../text/matches.ts';
import { normalise } from '../../text/normalise.ts';
import { fault } from '../../newsroom/fault.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

const ODD: readonly { kind: FaultKind; pattern: RegExp; cause: string }[] = [
  {
    kind: 'ky-tu-vo-hinh',
    pattern: /[\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
    cause: 'có ký tự vô hình',
  },
  {
    kind: 'dau-cach-la',
    pattern: /(?<=\S\s*)[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000](?=[^\S\n]*\S)/g,
    cause: 'có dấu cách đặc biệt (dán từ Word hoặc trang mạng)',
  },
];

/** Characters that look right and are not: old fonts, letters in pieces, odd spaces, what nobody sees. */
export const characters: Rule = {
  kinds: ['chu-bang-ma-cu', 'chu-to-hop', 'ky-tu-vo-hinh', 'dau-cach-la'],
  check(subject) {
    const legacy = legacyFault(subject);
    if (legacy) return [legacy];
    const texts = [...subject.fields, ...subject.blocks].filter(
      ({ role, plain }) => !plain && role !== 'row' && role !== 'html',
    );
    const faults: Fault[] = [];
    for (const { kind, pattern, cause } of ODD) {
      const first = count(texts, pattern);
      if (first)
        faults.push(
          fault(kind, first.place, `${cause}${times(first.count)}`, 'gõ lại, hoặc chạy: npm run check -- --fix'),
        );
    }
    const pieces = texts.filter(({ raw }) => inPieces(raw));
    const first = pieces[0];
    if (first)
      faults.push(
        fault(
          'chu-to-hop',
          first.placeRaw(firstDifference(first.raw, first.raw.normalize('NFC'))),
          `chữ và dấu tách rời (Unicode tổ hợp)${times(pieces.length)}`,
          'chọn bộ gõ Unicode dựng sẵn, hoặc chạy: npm run check -- --fix',
        ),
      );
    return faults;
  },
};

function legacyFault({ blocks, fields }: Subject): Fault | undefined {
  const block = [...fields, ...blocks].find(({ legacy }) => legacy !== undefined);
  if (!block?.legacy) return undefined;
  return fault(
    'chu-bang-ma-cu',
    block.placeRaw(0),
    `đoạn này gõ bằng ${LEGACY_NAMES[block.legacy]}, bạn đọc sẽ thấy chữ lạ`,
    'chuyển mã sang Unicode rồi dán lại',
  );
}

function inPieces(raw: string): boolean {
  return (
    /[\u0300-\u036f]/.test(raw) &&
    normalise(raw).length < raw.replaceAll(/[\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').length
  );
}

function count(texts: readonly TextBlock[], pattern: RegExp) {
  let first: { block: TextBlock; at: number } | undefined;
  let total = 0;
  for (const block of texts)
    for (const { index } of matchesOf(block.raw, pattern)) {
      first ??= { block, at: index };
      total += 1;
    }
  return first && { place: first.block.placeRaw(first.at), count: total };
}

const times = (count: number) => (count > 1 ? `, ${String(count)} chỗ` : '');

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
