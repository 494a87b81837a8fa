import type { FaultKind } from '../../newsroom/fault-kinds.ts';
import { matchesOf } from '../../text/matches.ts';
import { isEveryday } from './compounds.ts';
import { skeleton } from './skeleton.ts';

/** A sign of secrecy in a text; `at` counts UTF-16 units of the text. */
export interface Mark {
  kind: Extract<FaultKind, 'dau-mat' | 'nhac-do-mat' | 'luu-hanh-noi-bo' | 'so-hieu-mat'>;
  at: number;
  words: string;
}

/** What may be put between the letters of a mark to hide it. */
const GAP = '[^\\p{L}\\p{N}\\n]{0,6}';
const spaced = (word: string) => Array.from(word.replaceAll(' ', '')).join(GAP);
const alone = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

interface Sign {
  readonly kind: Mark['kind'];
  readonly pattern: RegExp;
  /** What no match is without: a quick look that most texts do not pass. */
  readonly needs: RegExp;
}

/** In the order in which they are told: a stretch that one sign has is not given to the next. */
const SIGNS: readonly Sign[] = [
  {
    // Numbers as offices write them on secret documents: 12-BC/TU (M), 05-KH/TU-M, 07-M/TU.
    kind: 'so-hieu-mat',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,4}\s?[-/]\s?(?:\p{Lu}{1,6}(?:\s?[-/]\s?\p{Lu}{1,8})?\s?(?:\(\s?(?:M|TM|TUM|[\p{Lu} ]{0,6}MẬT)\s?\)|[-/](?:M|TM)(?![\p{L}\p{N}]))|(?:M|TM)\s?[-/]\s?\p{Lu}{2,8}(?![\p{L}\p{N}]))/gu,
    needs: /M(?![\p{L}\p{N}])|MẬT/u,
  },
  {
    kind: 'dau-mat',
    pattern: new RegExp(alone(`độ\\s+mật[\\s:：|–-]+(?:tuyệt|tối|mật)(?!\\s+độ)`), 'giu'),
    needs: /mậ/iu,
  },
  {
    kind: 'dau-mat',
    pattern: /^[^\p{L}\p{N}]*(?:tuyet|toi)[^\p{L}\p{N}]*mat[^\p{L}\p{N}]*$/gimu,
    needs: /mat/iu,
  },
  {
    kind: 'luu-hanh-noi-bo',
    pattern: new RegExp(alone([spaced('lưu hành nội bộ'), 'chỉ người có tên mới được bóc bì'].join('|')), 'giu'),
    needs: new RegExp(`${spaced('ội b')}|bóc bì`, 'iu'),
  },
  {
    kind: 'luu-hanh-noi-bo',
    pattern: /^[^\p{L}\p{N}]*(?:không phổ biến|tài liệu thu hồi|luu hanh noi bo)[^\p{L}\p{N}]*$/gimu,
    needs: /phổ biến|thu hồi|luu hanh/iu,
  },
];
/** The three degrees of State secrecy by Law 29/2018/QH14, article 8; Law 117/2025/QH15 followed it on 1 March 2026. */
const DEGREE = new RegExp(alone(['tuyệt mật', 'tối mật', 'mật'].map(spaced).join('|')), 'giu');
const DEGREE_NEEDS = new RegExp(spaced('mậ'), 'iu');
/** One look for the needs of all signs, and one for those that are written in capitals: by far the most texts have none. */
const SUSPECT = ['iu', 'u'].map((flags) => {
  const needs = [...SIGNS.map((sign) => sign.needs), DEGREE_NEEDS].filter((one) => one.flags === flags);
  return new RegExp(needs.map(({ source }) => source).join('|'), flags);
});
/** Words that make a stamp of “MẬT” even in a line of capitals. */
const STAMPED = /(?:TÀI LIỆU|VĂN BẢN|CÔNG VĂN|HỒ SƠ|BÁO CÁO|TỜ TRÌNH)[^\p{L}\p{N}]*$/u;

/** Every sign of secrecy in a normalised text, whatever hides it: spaces, points, look-alikes, capitals or none. */
export function secrecyMarks(text: string): Mark[] {
  const plain = skeleton(text);
  if (!SUSPECT.some((pattern) => pattern.test(plain))) return [];
  const marks: Mark[] = [];
  const add = (kind: Mark['kind'], { index, 0: words }: RegExpMatchArray) => {
    const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
    const at = (index ?? 0) + lead;
    if (!marks.some((mark) => mark.at <= at && at < mark.at + mark.words.length))
      marks.push({ kind, at, words: text.slice(at, (index ?? 0) + words.length).trim() });
  };
  for (const { kind, pattern, needs } of SIGNS)
    if (needs.test(plain)) for (const match of matchesOf(plain, pattern)) add(kind, match);
  if (DEGREE_NEEDS.test(plain))
    for (const match of matchesOf(plain, DEGREE)) {
      const kind = judge(match, plain);
      if (kind) add(kind, match);
    }
  return marks.sort((a, b) => a.at - b.at);
}

/** Whether a degree is a stamp, only spoken of, or no degree at all. */
function judge({ 0: words, index = 0 }: RegExpMatchArray, text: string): 'dau-mat' | 'nhac-do-mat' | undefined {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const lineEnd = (text.indexOf('\n', index) + text.length + 1) % (text.length + 1);
  const before = text.slice(lineStart, index);
  const behind = text.slice(index + words.length, lineEnd);
  const previous = /(\p{L}+)[^\p{L}\p{N}.,;:()]*$/u.exec(before)?.[1] ?? '';
  const next = /^[^\p{L}\p{N}.,;:()]*(\p{L}+)/u.exec(behind)?.[1] ?? '';
  const hidden = /\p{L}\P{L}+\p{L}(?!\p{L})/u.test(words);
  const simple = words.replaceAll(/\P{L}/gu, '');
  const degreeOnly = simple.toLowerCase() === 'mật';
  const compound = hidden ? joined(behind) : next;
  if (isEveryday(degreeOnly ? (hidden ? joinedBack(before) : previous) : '', compound)) return undefined;
  const capitals = simple === simple.toUpperCase();
  const standsAlone = !/[\p{L}\p{N}]/u.test(before + behind);
  if (standsAlone) return capitals || !degreeOnly ? 'dau-mat' : undefined;
  if (!capitals) return degreeOnly ? undefined : 'nhac-do-mat';
  if (hidden) return 'dau-mat';
  const amongCapitals = isCapitals(previous) || isCapitals(next);
  if (!amongCapitals) return 'dau-mat';
  if (degreeOnly) return STAMPED.test(before) ? 'dau-mat' : undefined;
  return STAMPED.test(before) ? 'dau-mat' : 'nhac-do-mat';
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();
/** The word that spaced letters make: “O N G Gia Lai” → “ong”. */
const joined = (text: string) =>
  /^[^\p{L}\p{N}]*((?:\p{L}[^\p{L}\p{N}]{1,3})*\p{L}(?!\p{L}))/u.exec(text)?.[1]?.replaceAll(/\P{L}/gu, '') ?? '';
const joinedBack = (text: string) =>
  /(?<!\p{L})(\p{L}(?:\s\p{L})*)[^\p{L}\p{N}]*$/u.exec(text)?.[1]?.replaceAll(/\P{L}/gu, '') ?? '';
