import { expect, test } from 'vitest';
import { SAMPLE, withNewsroom } from '../../../tests/support/newsroom.ts';
import type { Files } from '../../../tests/support/newsroom.ts';
import { readNewsroom } from './read.ts';

const ARTICLE = 'articles/2019/bai-mot.md';
const article = (from: string, to: string): Files => ({ [ARTICLE]: SAMPLE[ARTICLE]?.replace(from, to) });

const faultsOf = (changes: Files) =>
  withNewsroom(changes, readNewsroom).faults.map(
    ({ file, line, column, kind, cause, cure }) =>
      `${file}:${String(line)}:${String(column)} ${kind} ${cause} — ${cure}`,
  );

test('a newsroom without fault is read whole', () => {
  const { newsroom, faults, articleFiles } = withNewsroom({}, readNewsroom);
  expect(faults).toEqual([]);
  expect(articleFiles).toBe(1);
  expect(
    newsroom?.articles.map(({ id, file, year, documents, body, bodyLine }) => ({
      id,
      file,
      year,
      documents,
      body,
      bodyLine,
    })),
  ).toEqual([
    { id: 'bai-mot', file: ARTICLE, year: '2019', documents: ['01-nq-bm'], body: '\nThân bài một.\n', bodyLine: 8 },
  ]);
  expect(newsroom?.documents.get('01-nq-bm')?.key).toBe('01-NQ/BM@XII');
  expect(newsroom?.by.official.get('le-thi-mau')?.map(({ id }) => id)).toEqual(['bai-mot']);
  expect(Object.isFrozen(newsroom?.articles[0]?.officials[0])).toBe(true);
});

test.each<[string, Files, string[]]>([
  [
    'an unknown official, with a near candidate',
    article('[le-thi-mau]', '[le-thi-mauu]'),
    [`${ARTICLE}:5:13 khong-co-ho-so không có cán bộ “le-thi-mauu” trong officials/ — có phải ý bạn là “le-thi-mau”?`],
  ],
  [
    'a missing title',
    article('title: Bài một\n', ''),
    [`${ARTICLE}:2:1 thieu-muc thiếu mục “title” — thêm mục này vào`],
  ],
  [
    'an empty title',
    article('title: Bài một', 'title: ""'),
    [`${ARTICLE}:2:8 gia-tri-sai mục “title” để trống — điền nội dung, hoặc xóa cả mục`],
  ],
  [
    'an impossible date',
    article('2019-02-12', '2019-02-30'),
    [`${ARTICLE}:3:7 ngay-khong-co mục “date”: ngày này không có trong lịch — xem lại ngày, tháng, năm`],
  ],
  [
    'a date as it is written by hand',
    article('2019-02-12', '12/02/2019'),
    [
      `${ARTICLE}:3:7 ngay-sai-dang mục “date”: “12/02/2019” là 12 tháng 2 hay 2 tháng 12? Máy không đoán — viết 2019-02-12 nếu là ngày 12 tháng 2 năm 2019`,
    ],
  ],
  [
    'an unknown key',
    article('officials:', 'oficials:'),
    [`${ARTICLE}:5:1 muc-la không có mục “oficials” — có phải ý bạn là “officials”?`],
  ],
  [
    'a duplicate key',
    article('section:', 'title: Hai\nsection:'),
    [`${ARTICLE}:4:1 trung-khoa mục này đã ghi ở trên — xóa một trong hai, hoặc gộp lại`],
  ],
  [
    'a colon in the title',
    article('Bài một', 'Bài: một'),
    [
      `${ARTICLE}:2:8 yaml-sai không đọc được (có dấu hai chấm trong lời văn: hãy đặt cả câu trong dấu ngoặc kép) — xem lại dấu hai chấm, dấu cách đầu dòng và dấu ngoặc kép ở dòng này`,
    ],
  ],
  [
    'code in place of YAML',
    article('---\ntitle', '---js\ntitle'),
    [
      `${ARTICLE}:1:4 phan-dau-khong-phai-yaml sau “---” có “js”; phần đầu chỉ được là YAML và không bao giờ được chạy — xóa phần chữ sau “---” ở dòng đầu`,
    ],
  ],
  [
    'no frontmatter',
    { [ARTICLE]: 'Thân bài.\n' },
    [
      `${ARTICLE}:1:1 thieu-phan-dau dòng đầu không phải “---”, nên bài không có tiêu đề và ngày — thêm phần đầu giữa hai dòng “---” như các bài khác`,
    ],
  ],
  [
    'frontmatter that is not closed',
    { [ARTICLE]: '---\ntitle: Bài\n' },
    [
      `${ARTICLE}:1:1 phan-dau-chua-dong không thấy dòng “---” thứ hai — thêm một dòng chỉ có “---” sau mục cuối của phần đầu`,
    ],
  ],
  [
    'a duplicate slug',
    { 'articles/2020/bai-mot.md': SAMPLE[ARTICLE] },
    [
      'articles/2020/bai-mot.md:1:1 trung-bai trùng tên với articles/2019/bai-mot.md, hai bài sẽ chung một địa chỉ — đổi tên một trong hai tệp',
    ],
  ],
  [
    'a wrong ending',
    { 'articles/2019/bai-hai.MD': SAMPLE[ARTICLE] },
    [
      'articles/2019/bai-hai.MD:1:1 ten-tep-sai tệp trong articles/ phải có đuôi .md hoặc .mdx, viết thường — đổi đuôi tệp, hoặc chuyển tệp sang thư mục khác',
    ],
  ],
  [
    'a file name with marks',
    { 'articles/2019/bài-hai.md': SAMPLE[ARTICLE] },
    [
      'articles/2019/bài-hai.md:1:1 ten-tep-sai tên tệp thành địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và gạch nối — đổi tên tệp, ví dụ hoi-nghi-thang-2.md',
    ],
  ],
  [
    'bytes that are not UTF-8',
    { [ARTICLE]: Uint8Array.from([45, 45, 45, 10, 0xe1, 10]) },
    [
      `${ARTICLE}:2:1 tep-sai-bang-ma có byte không phải UTF-8 (tệp lưu bằng bảng mã cũ?) — mở tệp, chọn Lưu thành… với bảng mã UTF-8`,
    ],
  ],
  [
    'a code that two records share',
    {
      'documents/01-nq-bm-xi.yaml': 'code: 01-NQ/BM\ntype: Nghị quyết\nsources: [{ outlet: Giả định }]\n',
    },
    [
      `${ARTICLE}:6:13 so-hieu-khong-ro số hiệu “01-NQ/BM” có ở 2 văn bản — ghi rõ khóa hoặc mã hồ sơ, một trong: 01-nq-bm, 01-nq-bm-xi`,
    ],
  ],
  [
    'a record without a source',
    { 'organisations/ban-mau.yaml': 'name: Ban Mẫu\n' },
    ['organisations/ban-mau.yaml:1:1 thieu-muc thiếu mục “sources” — thêm mục này vào'],
  ],
  [
    'no site.yaml',
    { 'site.yaml': undefined },
    ['site.yaml:1:1 thieu-tep tòa soạn không có site.yaml — tạo site.yaml với tên bản tin, địa chỉ và chuyên mục'],
  ],
])('%s', (_name, changes, expected) => {
  expect(faultsOf(changes)).toEqual(expected);
});

test('a relation to a document written by its code names its record', () => {
  withNewsroom(
    {
      'documents/02-nq-bm.yaml':
        'code: 02-NQ/BM\ntype: Nghị quyết\nrelations: [{ kind: replaces, document: 01-NQ/BM@XII }]\nsources: [{ outlet: Giả định }]\n',
    },
    (root) => {
      const relations = readNewsroom(root).newsroom?.documents.get('02-nq-bm')?.relations;
      expect(relations).toEqual([{ kind: 'replaces', document: '01-nq-bm' }]);
    },
  );
});

test('all faults of all files are named at once, in order', () => {
  expect(
    faultsOf({
      ...article('2019-02-12', '2019-13-01'),
      'officials/le-thi-mau.yaml': 'name: Lê Thị Mẫu\noffices: []\n',
    }).map((text) => text.split(' ')[0]),
  ).toEqual([`${ARTICLE}:3:7`, 'officials/le-thi-mau.yaml:2:10']);
});

test('a draft is read and counted, and is not published', () => {
  const { newsroom, articleFiles } = withNewsroom(article('title', 'draft: true\ntitle'), readNewsroom);
  expect({ articleFiles, published: newsroom?.articles.length, drafts: newsroom?.drafts.length }).toEqual({
    articleFiles: 1,
    published: 0,
    drafts: 1,
  });
});
