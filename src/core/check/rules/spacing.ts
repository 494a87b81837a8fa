import type { Fault } from '../../newsroom/fault.ts';
import type { FaultKind } from '../../newsroom/fault-kinds.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

/** What is wrong around a mark of punctuation; the fault stands at the mark that group 1 ends before. */
const SLIPS: readonly { kind: FaultKind; pattern: RegExp; cause: (mark: string) => string; cure: string }[] = [
  {
    kind: 'cach-dau-cau',
    pattern: /([\p{L}\p{N})”"%]) +([,;:!?)”»])/gu,
    cause: (mark) => `có dấu cách trước “${mark}”`,
    cure: 'xóa dấu cách đứng trước dấu câu',
  },
  {
    kind: 'cach-dau-cau',
    pattern: /([\p{L}\p{N})”"%])([;,])(?=\p{L})/gu,
    cause: (mark) => `thiếu dấu cách sau “${mark}”`,
    cure: 'thêm một dấu cách sau dấu câu',
  },
  {
    kind: 'cach-dau-cau',
    pattern: /(\p{Ll}{2})([:.!?])(?=\p{Lu}\p{Ll})/gu,
    cause: (mark) => `thiếu dấu cách sau “${mark}”`,
    cure: 'thêm một dấu cách sau dấu câu',
  },
  {
    kind: 'cach-dau-cau',
    pattern: /(^|.)([(“«]) +(?=\S)/gu,
    cause: (mark) => `có dấu cách sau “${mark}”`,
    cure: 'xóa dấu cách sau dấu mở',
  },
  {
    kind: 'cach-dau-cau',
    pattern: /(\p{Ll}{2})(\()(?=\p{L}{2})/gu,
    cause: (mark) => `thiếu dấu cách trước “${mark}”`,
    cure: 'thêm một dấu cách trước dấu ngoặc mở',
  },
  {
    kind: 'cach-dau-cau',
    pattern: /(\p{L})([)”])(?=\p{L}{2})/gu,
    cause: (mark) => `thiếu dấu cách sau “${mark}”`,
    cure: 'thêm một dấu cách sau dấu đóng',
  },
  {
    kind: 'cach-gach-noi',
    pattern: /(\d)(?:([-–]) +| +([-–]))(?=\d)/gu,
    cause: () => 'dấu gạch nối hai số có dấu cách một bên',
    cure: 'viết liền (2015-2020), hoặc cách cả hai bên (2015 - 2020)',
  },
  {
    kind: 'cach-gach-noi',
    pattern: /(\p{L}{2})(?:([-–]) +| +([-–]))(?=\p{L})/gu,
    cause: () => 'dấu gạch có dấu cách một bên',
    cure: 'viết liền cả hai bên, hoặc cách cả hai bên',
  },
  {
    kind: 'dau-cach-thua',
    pattern: /(\S)( {2,})(?=\S)/gu,
    cause: () => 'có nhiều dấu cách liền nhau',
    cure: 'để lại một dấu cách',
  },
];

/** Whether any of the slips can be there: one look, instead of one for each. */
const SUSPECT = / [ ,;:!?)”»]|[;,]\p{L}|[:.!?]\p{Lu}|[(“«] |(?<=\p{L})\(|[)”]\p{L}|[-–] +[\p{L}\d]| [-–][\p{L}\d]/u;

/** Spaces around marks of punctuation, in the newsroom's own words. */
export const spacing: Rule = {
  kinds: ['cach-dau-cau', 'cach-gach-noi', 'dau-cach-thua'],
  check: ({ blocks, fields }) =>
    [...fields, ...blocks].flatMap((block) => (block.prose && SUSPECT.test(block.text) ? faultsIn(block) : [])),
};

function faultsIn(block: TextBlock): Fault[] {
  return SLIPS.flatMap(({ kind, pattern, cause, cure }) =>
    matchesOf(block.text, pattern).flatMap((match): Fault[] => {
      const at = match.index + (match[1]?.length ?? 0);
      if (block.quoted(at)) return [];
      return [faultIn(block, at, kind, cause(match[2] ?? match[3] ?? ''), cure)];
    }),
  );
}
