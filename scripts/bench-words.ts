/**
 * How long finding takes in one article of 1,200 words: the median of many runs, one line per step. The article is
 * synthetic: plain sentences with invented names around codes of every kind.
 */
import { findMentions } from '../src/core/codes/find.ts';
import { codeRegistry } from '../src/core/codes/registry.ts';
import { resolveMentions } from '../src/core/codes/resolve.ts';
import { findPeople } from '../src/core/people/find.ts';
import { indexOfficials } from '../src/core/people/official-index.ts';
import { resolvePeople } from '../src/core/people/resolve.ts';
import { annotate } from '../src/core/mentions/annotate.ts';
import { readNewsroom } from '../src/core/newsroom/read.ts';
import { findDates } from '../src/core/text/dates/find-dates.ts';
import { findStatistics } from '../src/core/text/statistics/find-statistics.ts';

const WORDS = 1200;
const RUNS = 400;
const WARM_UP = 100;

const PARAGRAPH =
  'Sáng 12/3, Ban Tổ chức Tỉnh ủy mở hội nghị giao ban, đồng chí Trần Văn Mẫu, Ủy viên Ban Thường vụ, chủ trì. Toàn ngành ' +
  'thực hiện Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII; các ' +
  'xã, phường đã rà soát chức năng, nhiệm vụ, giảm 36 đầu mối và 252 biên chế, tương đương 3,51%. Báo cáo nêu rõ việc học ' +
  'tập Nghị quyết Trung ương 4 (khóa XI, XII) gắn với Chỉ thị 05-CT/TW của Bộ Chính trị. Bà Lê Thị Thử cho biết, lao động ' +
  'hợp đồng 68 được hướng dẫn theo Nghị định số 161/2018/NĐ-CP của Chính phủ. Kết luận hội nghị, ông Mẫu yêu cầu các đơn ' +
  'vị giữ nghiêm kỷ luật, chăm lo công tác phát triển đảng viên, xây dựng chi bộ bốn tốt ở thôn, bản, tổ dân phố. ';

const words = PARAGRAPH.split(' ');
const article = Array.from({ length: WORDS }, (_, i) => words[i % (words.length - 1)]).join(' ');

const registry = codeRegistry([
  { key: '18-NQ/TW@XII', code: '18-NQ/TW', type: 'Nghị quyết', term: 'XII', date: '2017-10-25' },
  { key: '18-NQ/TW@XIII', code: '18-NQ/TW', type: 'Nghị quyết', term: 'XIII', date: '2022-06-16' },
  { key: '19-NQ/TW@XII', code: '19-NQ/TW', type: 'Nghị quyết', term: 'XII', date: '2017-10-25' },
  { key: '05-CT/TW@XII', code: '05-CT/TW', type: 'Chỉ thị', term: 'XII', date: '2016-05-15' },
  { key: 'NQTW:4/XI', type: 'Nghị quyết', term: 'XI' },
  { key: 'NQTW:4/XII', type: 'Nghị quyết', term: 'XII' },
  { key: '68/2000/NĐ-CP', code: '68/2000/NĐ-CP', type: 'Nghị định', aliases: ['hợp đồng 68'] },
  { key: '161/2018/NĐ-CP', code: '161/2018/NĐ-CP', type: 'Nghị định', date: '2018-11-29' },
]);

/** A registry of some thousands, so that a search that grows with it would show. */
const officials = indexOfficials(
  Array.from({ length: 3000 }, (_, i) => ({
    id: `official-${i}`,
    name:
      i === 0
        ? 'Trần Văn Mẫu'
        : `Trần Văn ${Array.from(String(i), (digit) => 'ABCDEGHIKL'.charAt(Number(digit))).join('')}`,
    offices: [{ title: 'Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An', from: '2020' }],
  })),
);
const dates = findDates(article, '2021-03-12');

const steps: Readonly<Record<string, () => number>> = {
  'document codes: find and resolve': () =>
    resolveMentions(findMentions(article, registry), { registry, articleDate: '2021-03-12' }).length,
  'people: find and resolve': () =>
    resolvePeople(findPeople(article, officials), officials, { date: '2021-03-12', localities: ['Nghệ An'] }).people
      .length,
  dates: () => findDates(article, '2021-03-12').length,
  statistics: () => findStatistics(article, dates).length,
};

const median = (run: () => number): { readonly milliseconds: number; readonly found: number } => {
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const start = performance.now();
    found = run();
    if (i >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { milliseconds: times[RUNS / 2] ?? 0, found };
};

/** What the pipeline does with an article's text: all of the above, organisations, events and short forms too. */
const { newsroom } = readNewsroom('content');
const setting = {
  date: '2021-03-12',
  unit: undefined,
  authors: [],
  officials: [],
  documents: [],
  localities: [],
  events: [],
};

let total = 0;
for (const [name, run] of Object.entries(steps)) {
  const { milliseconds, found } = median(run);
  total += milliseconds;
  console.log(`${name}: ${milliseconds.toFixed(2)} ms (${found} mentions)`);
}
console.log(`all finding in one article of ${WORDS} words: ${total.toFixed(2)} ms (median of ${RUNS} runs)`);
if (newsroom) {
  const { milliseconds, found } = median(() => annotate(article, setting, newsroom).annotations.length);
  console.log(`annotate, with the records of content/: ${milliseconds.toFixed(2)} ms (${found} annotations)`);
}
