import { expect, test } from 'vitest';
import { fault } from '../../newsroom/fault.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { Report } from './report.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

const LINES = ['', 'date: 2019-02-30', 'Một câu có Đả\u0309ng ở giữa'];
const report: Report = {
  faults: [
    fault('ngay-khong-co', { file: 'articles/a b.md', line: 2, column: 7 }, 'ngày lạ', 'xem lại'),
    fault('nhay-cap-de-muc', { file: 'articles/a b.md', line: 3, column: 17 }, 'nhảy, cấp: 50%', 'dùng\n##'),
  ],
  articleFiles: 3,
  folder: 'content',
  lineOf: ({ line }) => LINES[line - 1],
};

test('text shows the offending line, the caret under the letter, and a summary by kind', () => {
  expect(reportText(report)).toBe(`content/articles/a b.md:2:7  ngay-khong-co  ngày lạ — xem lại
    2 │ date: 2019-02-30
      │       ^

content/articles/a b.md:3:17  nhay-cap-de-muc  nhảy, cấp: 50% — dùng
##
    3 │ Một câu có Đả\u0309ng ở giữa
      │                ^

Đã xem 3 bài: 1 lỗi, 1 lưu ý.
     1  ngay-khong-co  Ngày không có trong lịch
     1  nhay-cap-de-muc  Đề mục nhảy cấp (lưu ý)
Có lỗi thì bản tin chưa đăng được. Mỗi mã được giải thích trong docs/loi.md.`);
});

test('text says when there is nothing to say', () => {
  expect(reportText({ ...report, faults: [] })).toBe('Đã xem 3 bài: không có lỗi.');
});

test('a long line is cut around the fault', () => {
  const long = `${'dài '.repeat(60)}SAI${' dài'.repeat(60)}`;
  const shown = reportText({
    ...report,
    faults: [fault('lien-ket-chet', { file: 'a.md', line: 1, column: 241 }, 'x', 'y')],
    lineOf: () => long,
  }).split('\n');
  expect(shown[1]?.length).toBeLessThan(130);
  expect(shown[1]?.slice(shown[2]?.indexOf('^')).startsWith('SAI')).toBe(true);
});

test('json counts and carries every fault', () => {
  expect(JSON.parse(reportJson(report))).toMatchObject({
    articles: 3,
    errors: 1,
    warnings: 1,
    kinds: { 'ngay-khong-co': 1, 'nhay-cap-de-muc': 1 },
    faults: [{ kind: 'ngay-khong-co', file: 'content/articles/a b.md', line: 2, column: 7 }, {}],
  });
});

test('GitHub annotations escape what would end them', () => {
  expect(reportGithub(report).split('\n')).toEqual([
    '::error file=content/articles/a b.md,line=2,col=7,title=Ngày không có trong lịch (ngay-khong-co)::ngày lạ — xem lại',
    '::warning file=content/articles/a b.md,line=3,col=17,title=Đề mục nhảy cấp (nhay-cap-de-muc)::nhảy, cấp: 50%25 — dùng%0A##',
  ]);
});

test('SARIF names each rule once and points each result at it', () => {
  interface Sarif {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      }[];
    }[];
  }
  const sarif = JSON.parse(reportSarif(report)) as Sarif;
  const run = sarif.runs[0];
  expect(sarif.version).toBe('2.1.0');
  expect(run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual([
    'ngay-khong-co',
    'nhay-cap-de-muc',
  ]);
  expect(run?.results[0]?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/articles/a%20b.md' },
    region: { startLine: 2, startColumn: 7 },
  });
});
