import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.ts';
import { normalise } from '../normalise.ts';
import { findStatistics } from './find-statistics.ts';

/** The facts of five articles stand beside the repository; without them this file has nothing to measure. */
const shared = new URL('../../../../../shared/', import.meta.url);
const present = existsSync(shared);

interface Article {
  readonly seed: string;
  readonly statistics: readonly { readonly figure: number; readonly unit: string; readonly sentence: string }[];
}

/**
 * What the finder does not count although the list of facts does: a length of time is a period ("sơ kết 1 năm thí
 * điểm"), and "5 hóa" names a slogan, for which the list writes a unit that the text has not.
 */
const NOT_COUNTED = ['sơ kết 1 năm thí điểm', '“5 hóa” trong tổ chức thực hiện công việc gồm'];

const words = (unit: string): string => unit.toLowerCase().replace('dntn', 'doanh nghiệp tư nhân');
/** The list names a unit longer or shorter than the text does: "bài học" or "bài học kinh nghiệm". */
const sameUnit = (a: string, b: string): boolean => words(a).startsWith(words(b)) || words(b).startsWith(words(a));

describe.skipIf(!present)('the statistics of five articles (skipped when ../shared is absent)', () => {
  it('prints precision and recall, and reaches .9 of all figures', () => {
    const articles = JSON.parse(readFileSync(new URL('facts/articles.json', shared), 'utf8')) as Article[];
    const seeds = readdirSync(new URL('seeds/', shared));
    const missed: string[] = [];
    const extra: string[] = [];
    let wanted = 0;
    let found = 0;
    let right = 0;
    let exact = 0;
    for (const { seed, statistics } of articles) {
      const file = seeds.find((name) => name.startsWith(seed.slice(0, 3))) ?? seed;
      const text = normalise(readFileSync(new URL(`seeds/${file}`, shared), 'utf8'));
      const got = findStatistics(text, findDates(text));
      const used = new Set<number>();
      for (const { figure, unit, sentence } of statistics) {
        const at = got.findIndex(
          (one, i) =>
            !used.has(i) &&
            one.figure === figure &&
            sameUnit(one.unit, unit) &&
            text.slice(one.sentence.start, one.sentence.end).includes(normalise(sentence)),
        );
        if (at < 0) missed.push(sentence);
        else {
          used.add(at);
          right++;
          if (words(got[at]?.unit ?? '') === words(unit)) exact++;
        }
      }
      wanted += statistics.length;
      found += got.length;
      extra.push(
        ...got
          .filter((_, i) => !used.has(i))
          .map((one) => `${seed.slice(0, 3)} ${text.slice(one.start - 20, one.end + 10)}`),
      );
    }
    console.log(
      `statistics: recall ${(right / wanted).toFixed(3)} (${right} of ${wanted}; ${exact} with the unit word for word), precision ${(right / found).toFixed(3)} (${found} found)`,
    );
    expect({ missed, extra }).toEqual({ missed: NOT_COUNTED, extra: [] });
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
    expect(right / found).toBeGreaterThanOrEqual(0.9);
  });
});
