import type { DateRule } from './mention.ts';

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
const BRANCHES = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];
const VARIANTS: Readonly<Record<string, string>> = { kỉ: 'kỷ', quí: 'quý', tí: 'tý', tị: 'tỵ', mẹo: 'mão' };

const indexIn = (names: readonly string[], name: string): number => names.indexOf(VARIANTS[name] ?? name);

/**
 * The year of the sixty-year cycle that a name stands for, nearest to `near`: ("kỷ", "hợi", 2020) → 2019. The year 4 of
 * our era was Giáp Tý. `undefined` for names that never meet (a stem and branch of different parity).
 */
const cycleYear = (stem: number, branch: number, near: number): number | undefined => {
  if (stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return undefined;
  const position = (((6 * stem - 5 * branch) % 60) + 60) % 60;
  const base = 4 + position;
  return base + 60 * Math.round((near - base) / 60);
};

/**
 * "năm Kỷ Hợi", "Xuân Kỷ Hợi 2019": the Gregorian year in which that lunar year begins. Names with capitals as Decree
 * 30/2020/NĐ-CP, annex II, part V, point 8a has them.
 */
export const LUNAR_YEAR: DateRule = {
  pattern:
    /(?:năm|xuân|tết|tết nguyên đán) (?<![\p{L}\d](?:năm|xuân|tết|tết nguyên đán) )(giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]) (t[ýí]|sửu|dần|mão|mẹo|thìn|t[ỵị]|ngọ|mùi|thân|dậu|tuất|hợi)(?:[ ,(–-]{1,3}((?:1[89]|20)\d\d))?(?![\p{L}\d])/gu,
  read: (match, { source, reference }) => {
    const [whole, stem = '', branch = '', written] = match;
    const at = match.index + whole.indexOf(stem, 4);
    if (source.slice(at, at + stem.length) === stem) return [];
    const found = { kind: 'year', start: match.index, end: match.index + whole.length, inferred: false } as const;
    const near = written ?? reference?.slice(0, 4);
    if (near === undefined) return [{ ...found, fault: 'year-unknown' }];
    const year = cycleYear(indexIn(STEMS, stem), indexIn(BRANCHES, branch), Number(near));
    if (year === undefined) return [{ ...found, fault: 'not-in-calendar' }];
    const date = written ?? String(year);
    const contradicts = written !== undefined && Number(written) !== year;
    return [
      {
        ...found,
        from: date,
        to: date,
        inferred: written === undefined,
        fault: contradicts ? 'contradiction' : undefined,
      },
    ];
  },
};
