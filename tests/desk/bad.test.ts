import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNewsroom } from '../../src/core/check/check.ts';
import { FAULT_KINDS } from '../../src/core/newsroom/fault-kinds.ts';
import { kindsOf } from '../support/check.ts';
import { withNewsroomAsync } from '../support/newsroom.ts';
import type { Files } from '../support/newsroom.ts';

/**
 * Every folder of tests/bad is laid over the sample newsroom; here stand the faults that it must give, all of them and
 * no others, as `line:column kind`, with the file where it is not the sample's article.
 */
const BAD: readonly [string, string[]][] = [
  ['am-tiet', ['9:6 am-tiet-la', '9:16 am-tiet-la']],
  ['anh-dau-bai-thieu', ['7:18 thieu-anh']],
  ['anh-khong-loi-ta', ['9:5 anh-thieu-loi-ta']],
  ['bai-dan-moi-hon', ['9:5 bai-lien-quan-moi-hon']],
  ['bang-ma-cu', ['9:1 chu-bang-ma-cu']],
  ['bom-yaml', ['8:8 yaml-sai']],
  ['cach-la', ['9:3 dau-cach-la']],
  ['cach-truoc-phay', ['9:13 cach-dau-cau']],
  ['can-bo-khong-co', ['7:25 khong-co-ho-so']],
  ['cham-phay', ['9:13 cach-dau-cau']],
  ['chu-dinh', ['9:5 chu-dinh-nhau']],
  ['chuc-vu', ['9:24 chuc-vu-khong-khop']],
  ['chuyen-muc-khong-co', ['4:10 khong-co-ho-so']],
  ['dau-mat', ['11:1 dau-mat']],
  ['dau-mat-anh', ['9:3 dau-mat']],
  ['dau-mat-bang', ['11:7 dau-mat']],
  ['dau-mat-gian', ['9:1 dau-mat', '9:6 dau-cach-thua']],
  ['dau-mat-nfd', ['9:2 chu-to-hop', '9:14 dau-mat']],
  ['dau-mat-svg', ['anh/so-do.svg:2:7 dau-mat']],
  ['dau-mat-ten-tep', ['anh/tuyet-mat.jpg:1:1 dau-mat']],
  ['dau-thanh-lan-lon', ['9:9 dau-thanh-lan-lon']],
  ['dau-thanh-sai', ['9:4 dau-thanh-dat-sai']],
  ['de-muc-trong', ['9:1 de-muc-trong']],
  ['dia-chi-nha', ['9:5 dia-chi-nha']],
  ['do-mat-khai', ['9:1 dau-mat']],
  ['duoi-markdown', ['articles/2019/bai-hai.markdown:1:1 ten-tep-sai']],
  ['duoi-viet-hoa', ['articles/2019/bai-hai.MD:1:1 ten-tep-sai']],
  ['duoi-yml', ['officials/tran-van-mau.yml:1:1 ten-tep-sai']],
  [
    'duong-dan-qua-dai',
    [
      'articles/2019/rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai.md:1:1 duong-dan-qua-dai',
    ],
  ],
  ['gach-mot-ben', ['9:14 cach-gach-noi']],
  ['ghi-ma-khong-nhac', ['7:13 ghi-ma-khong-nhac']],
  ['hai-dau-cach', ['9:6 dau-cach-thua']],
  ['hai-nguoi-mot-chuc', ['9:67 hai-nguoi-mot-chuc']],
  ['ho-so-khong-nguon', ['organisations/ban-mau.yaml:1:1 thieu-muc']],
  ['khoa-chu-so', ['9:24 khoa-chu-so']],
  ['lien-ket-chet', ['9:5 lien-ket-chet']],
  ['lien-ket-javascript', ['9:5 dia-chi-cam']],
  ['long-nhau-sau', ['5:57 yaml-sai']],
  ['luu-hanh-noi-bo', ['9:10 luu-hanh-noi-bo']],
  ['mdx-bieu-thuc', ['articles/2019/bai-hai.mdx:9:5 mdx-khong-cho-phep']],
  ['mdx-chua-dong', ['articles/2019/bai-hai.mdx:9:1 mdx-khong-cho-phep']],
  ['mdx-import', ['articles/2019/bai-hai.mdx:9:1 mdx-khong-cho-phep']],
  ['mdx-khoi-la', ['articles/2019/bai-hai.mdx:9:1 mdx-khong-cho-phep']],
  ['muc-la', ['7:1 muc-la']],
  ['muc-la-long', ['7:29 muc-la']],
  ['neo-khong-co', ['11:5 neo-khong-co']],
  ['ngay-31-12', ['3:7 ngay-sai-dang']],
  ['ngay-chua-toi', ['3:7 ngay-chua-toi']],
  ['ngay-gach-cheo', ['3:7 ngay-sai-dang']],
  ['ngay-khong-co', ['3:7 ngay-khong-co']],
  ['ngay-trong-bai', ['9:5 ngay-trong-bai-sai']],
  ['ngoac-ho', ['9:9 ngoac-khong-can']],
  ['ngoac-kep-ho', ['2:8 yaml-sai']],
  ['nhac-do-mat', ['9:24 nhac-do-mat']],
  ['nhac-ma-chua-ghi', ['9:6 nhac-ma-chua-ghi']],
  ['nhay-cap', ['11:1 nhay-cap-de-muc']],
  ['phan-dau-chua-dong', ['1:1 phan-dau-chua-dong']],
  ['phan-dau-danh-sach', ['2:1 gia-tri-sai']],
  ['phan-dau-js', ['1:4 phan-dau-khong-phai-yaml']],
  ['phan-dau-json', ['1:4 phan-dau-khong-phai-yaml']],
  ['phan-dau-trong', ['2:1 thieu-muc']],
  ['proto', ['7:1 muc-la']],
  ['sai-thu', ['9:5 sai-thu']],
  ['site-hong', ['site.yaml:3:10 gia-tri-sai']],
  ['so-bao-bai-khong-co', ['issues/so-1.md:4:21 khong-co-ho-so']],
  ['so-can-cuoc', ['9:20 so-dinh-danh']],
  ['so-dien-thoai', ['9:5 so-dien-thoai']],
  ['so-hieu-cach', ['9:20 so-hieu-viet-sai']],
  ['so-hieu-khong-ro', ['7:13 so-hieu-khong-ro']],
  ['so-hieu-mat', ['9:17 so-hieu-mat']],
  ['so-hieu-trong-bai', ['9:6 so-hieu-trong-bai-khong-ro']],
  ['tac-gia-chu', ['7:10 gia-tri-sai']],
  ['ten-co-cach', ['articles/2019/bai hai.md:1:1 ten-tep-sai']],
  ['ten-co-dau', ['articles/2019/bài-hai.md:1:1 ten-tep-sai']],
  ['tep-co-bom', ['1:1 tep-co-bom']],
  ['tep-co-nul', ['9:4 tep-co-nul']],
  ['tep-cut-giua-chu', ['9:3 tep-sai-bang-ma']],
  ['tep-o-goc', ['bai-hai.md:1:1 tep-la']],
  ['tep-sai-bang-ma', ['9:3 tep-sai-bang-ma']],
  ['tep-tcvn3', ['9:2 tep-sai-bang-ma']],
  ['tep-trong', ['1:1 thieu-phan-dau']],
  ['tep-utf-16', ['1:1 tep-utf-16']],
  ['tep-utf-16-be', ['1:1 tep-utf-16']],
  ['the-iframe', ['9:1 html-khong-cho-phep']],
  ['the-loai-la', ['6:8 gia-tri-sai']],
  ['the-script', ['11:1 html-khong-cho-phep']],
  ['the-yaml', ['2:8 yaml-sai']],
  ['thieu-anh', ['9:1 thieu-anh']],
  ['thieu-nam', ['9:5 thieu-nam']],
  ['thieu-phan-dau', ['1:1 thieu-phan-dau']],
  ['thieu-tieu-de', ['2:1 thieu-muc']],
  ['thu-muc-la', ['articels/2019/bai-hai.md:1:1 tep-la']],
  ['thu-thieu-ten', ['letters/thu-1.md:2:1 thieu-muc']],
  ['thuoc-tinh-on', ['9:1 html-khong-cho-phep']],
  ['thut-tab', ['4:1 yaml-sai']],
  ['tieu-de-hai-cham', ['2:8 yaml-sai']],
  ['tieu-de-rong', ['2:1 gia-tri-sai']],
  ['tieu-de-sao', ['2:14 yaml-sai']],
  ['tieu-de-so', ['2:8 gia-tri-sai']],
  ['to-hop', ['9:3 chu-to-hop']],
  ['tong-khong-khop', ['9:49 tong-khong-khop']],
  ['trung-bai', ['articles/2020/bai-mot.md:1:1 trung-bai']],
  ['trung-ho-so', ['officials/le-thi-mau.yaml:1:1 trung-ho-so']],
  ['trung-khoa', ['3:1 trung-khoa']],
  ['van-ban-khong-co', ['7:13 khong-co-ho-so']],
  ['van-ban-moi-hon-bai', ['9:6 van-ban-moi-hon-bai']],
  ['vo-hinh', ['9:5 ky-tu-vo-hinh']],
  ['xuong-dong-cr', ['9:5 xuong-dong-kieu-khac']],
  ['xuong-dong-crlf', ['1:4 xuong-dong-kieu-khac']],
];

const ARTICLE = 'articles/2019/bai-mot.md:';
const folder = join(import.meta.dirname, '../bad');
const short = (faults: readonly string[]) => faults.map((fault) => fault.replace(ARTICLE, ''));

function filesOf(name: string): Files {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = join(entry.parentPath, entry.name);
      return [[path.slice(join(folder, name).length + 1), readFileSync(path)]];
    }),
  );
}

test.each(BAD)('%s', async (name, expected) => {
  expect(short(await kindsOf(filesOf(name)))).toEqual(expected);
});

test('every bad folder has its expectation', () => {
  expect(readdirSync(folder).sort()).toEqual(BAD.map(([name]) => name).sort());
});

/** What no checkout on every system can hold is made here. */
const MADE: readonly [string, Files, string[]][] = [
  ['a name that Windows keeps', { 'anh/aux.jpg': 'x' }, ['anh/aux.jpg:1:1 ten-cam-windows']],
  ['a name with a forbidden letter', { 'anh/a:b.jpg': 'x' }, ['anh/a:b.jpg:1:1 ten-cam-windows']],
  [
    'names that Windows takes for one',
    { 'anh/Hop.jpg': 'x', 'anh/hop.jpg': 'x' },
    ['anh/hop.jpg:1:1 trung-ten-windows'],
  ],
  ['a file too large', { 'articles/2019/bai-mot.md': 'x'.repeat(1_000_001) }, ['1:1 tep-qua-lon']],
  ['no site.yaml', { 'site.yaml': undefined }, ['site.yaml:1:1 thieu-tep']],
];

test.each(MADE)('%s', async (_name, files, expected) => {
  expect(short(await kindsOf(files))).toEqual(expected);
});

test('a link out of the newsroom is refused', async () => {
  const faults = await withNewsroomAsync({}, async (root) => {
    mkdirSync(join(root, 'anh'), { recursive: true });
    writeFileSync(join(root, 'ngoai.txt'), 'x');
    symlinkSync(join(root, 'ngoai.txt'), join(root, 'anh/hop.jpg'));
    return (await checkNewsroom(root)).faults;
  });
  expect(faults.filter(({ severity }) => severity === 'error').map(({ file, kind }) => `${file} ${kind}`)).toEqual([
    'anh/hop.jpg tep-khong-doc-duoc',
  ]);
});

describe('the table of kinds is closed', () => {
  /** Shown by tests of their own: a link (above), and what only the rendering can find. */
  const ELSEWHERE = ['tep-khong-doc-duoc', 'than-bai-sai'];

  test('every kind is shown by a bad file', () => {
    const shown = new Set(
      [...BAD, ...MADE.map(([name, , faults]) => [name, faults] as const)].flatMap(([, faults]) =>
        faults.map((fault) => fault.split(' ').at(-1)),
      ),
    );
    expect(Object.keys(FAULT_KINDS).filter((kind) => !shown.has(kind) && !ELSEWHERE.includes(kind))).toEqual([]);
  });

  test('every kind has an entry in docs/loi.md, and every entry a kind', () => {
    const entries = [...readFileSync('docs/loi.md', 'utf8').matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(entries.toSorted()).toEqual(Object.keys(FAULT_KINDS).sort());
  });
});
