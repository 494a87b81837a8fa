import { expect, test } from 'vitest';
import { withNewsroom } from '../../../tests/support/newsroom.ts';
import type { Fault } from '../newsroom/fault.ts';
import { readNewsroom } from '../newsroom/read.ts';
import { renderMarkdown } from './render.ts';

/** Invented people, bodies and documents of an invented province. */
const newsroom = withNewsroom(
  {
    'localities/song-mau.yaml': 'name: Sông Mẫu\nkind: tỉnh\nsources: [{ outlet: Giả định }]\n',
    'organisations/tinh-uy.yaml': 'name: Tỉnh ủy Sông Mẫu\nlocality: song-mau\nsources: [{ outlet: Giả định }]\n',
    'organisations/ban-to-chuc.yaml':
      'name: Ban Tổ chức Tỉnh ủy Sông Mẫu\nlocality: song-mau\nsources: [{ outlet: Giả định }]\n',
    'officials/le-thi-mau.yaml': `name: Lê Thị Mẫu
offices:
  - { title: Bí thư Tỉnh ủy Sông Mẫu, organisation: tinh-uy, from: 2018, to: 2021, sources: [{ outlet: Giả định }] }
`,
    'events/hoi-nghi.yaml': `name: Hội nghị sơ kết năm 2019
kind: hội nghị
aliases: [Hội nghị Mẫu 4 khóa XII]
sources: [{ outlet: Giả định }]
`,
    'documents/02-nq-bm-xi.yaml':
      'code: 02-NQ/BM\ntype: Nghị quyết\ndate: 2012-01-05\nsources: [{ outlet: Giả định }]\n',
    'documents/02-nq-bm-xii.yaml':
      'code: 02-NQ/BM\ntype: Nghị quyết\ndate: 2016-02-03\nterm: dang-xii\naliases: [quy chế mẫu]\nsources: [{ outlet: Giả định }]\n',
    'documents/de-an-mau.yaml': 'name: Đề án 7711\ntype: Đề án\nsources: [{ outlet: Giả định }]\n',
    'abbreviations.yaml':
      '- { short: HĐND, meanings: [Hội đồng nhân dân] }\n- { short: BTC, meanings: [Ban Tổ chức, Bộ Tài chính] }\n',
  },
  (root) => {
    const { newsroom: read, faults } = readNewsroom(root);
    if (!read) throw new Error(JSON.stringify(faults));
    return read;
  },
);
const setting = {
  date: '2019-02-12',
  unit: undefined,
  authors: [{ name: 'Trần Văn Viết', unit: undefined }],
  officials: [],
  documents: [],
  localities: ['song-mau'],
  events: [],
};

const render = (body: string) => {
  const faults: Fault[] = [];
  const html = renderMarkdown(body, {
    file: 'articles/2019/a.md',
    bodyLine: 1,
    newsroom,
    bySlug: newsroom.bySlug,
    faults,
    setting,
  });
  return {
    html: html.replace(/^<p>|<\/p>$/g, ''),
    faults: faults.map(({ line, column, cause }) => `${String(line)}:${String(column)} ${cause}`),
  };
};

test.each([
  [
    'a code, kept on one line',
    'theo Nghị quyết số 01-NQ/BM.',
    'theo <a href="/van-ban/01-nq-bm.html" class="document">Nghị quyết số <span class="lien">01-NQ/BM</span></a>.',
  ],
  [
    'a code that two records have is not guessed',
    'theo Nghị quyết 02-NQ/BM.',
    'theo Nghị quyết <span class="lien">02-NQ/BM</span>.',
  ],
  [
    'a document without a code, by its name',
    'theo Đề án 7711 về việc mẫu',
    'theo <a href="/van-ban/de-an-mau.html" class="document">Đề án 7711</a> về việc mẫu',
  ],
  [
    'a stated date decides',
    'Nghị quyết 02-NQ/BM, ngày 03/02/2016',
    '<a href="/van-ban/02-nq-bm-xii.html" class="document">Nghị quyết <span class="lien">02-NQ/BM</span></a>, <time datetime="2016-02-03">ngày 03/02/2016</time>',
  ],
  [
    'a person by name and title; the given name leads back',
    'Đồng chí Lê Thị Mẫu, Bí thư Tỉnh ủy, phát biểu. Bà Mẫu nhấn mạnh.',
    'Đồng chí <a href="/can-bo/le-thi-mau.html" class="official">Lê Thị Mẫu</a>, Bí thư <a href="/to-chuc/tinh-uy.html" class="organisation">Tỉnh ủy</a>, phát biểu. Bà <a href="/can-bo/le-thi-mau.html" class="official again">Mẫu</a> nhấn mạnh.',
  ],
  [
    'an organisation once, by its short form at home',
    'Ban Tổ chức Tỉnh ủy; Ban Tổ chức Tỉnh ủy',
    '<a href="/to-chuc/ban-to-chuc.html" class="organisation">Ban Tổ chức Tỉnh ủy</a>; Ban Tổ chức Tỉnh ủy',
  ],
  [
    'an event by an alias with brackets',
    'tại Hội nghị Mẫu 4 (khóa XII).',
    'tại <a href="/su-kien/hoi-nghi.html" class="event">Hội nghị Mẫu 4 (khóa XII)</a>.',
  ],
  [
    'an abbreviation at its first use; an ambiguous one never',
    'HĐND và HĐND, BTC',
    '<abbr title="Hội đồng nhân dân">HĐND</abbr> và HĐND, BTC',
  ],
  ['“Đ/c” stays on one line', 'Đ/c Trần Thị Lạ', '<span class="lien">Đ/c</span> Trần Thị Lạ'],
  [
    'a link an author makes',
    '[nghị quyết ấy](van-ban:02-NQ/BM@XII)',
    '<a href="/van-ban/02-nq-bm-xii.html">nghị quyết ấy</a>',
  ],
  [
    'a link an author forbids',
    '[Nghị quyết 01-NQ/BM](khong-lien-ket)',
    '<span class="nguyen-van">Nghị quyết 01-NQ/BM</span>',
  ],
  [
    'headings and links are left alone',
    '## Nghị quyết 01-NQ/BM\n\n[01-NQ/BM](https://x.vn)',
    '<h2 id="nghi-quyet-01-nq-bm">Nghị quyết 01-NQ/BM</h2>\n<p><a href="https://x.vn">01-NQ/BM</a>',
  ],
  ['an author is not linked', 'Trần Văn Viết', 'Trần Văn Viết'],
  [
    'quotations keep every letter',
    '“theo Nghị quyết 01-NQ/BM;có”',
    '“theo <a href="/van-ban/01-nq-bm.html" class="document">Nghị quyết <span class="lien">01-NQ/BM</span></a>;có”',
  ],
  [
    'a picture with caption and credit',
    '![Hội trường](../../anh/a.jpg "Quang cảnh hội trường. Ảnh: Trần Văn Viết")',
    '<figure><img src="/anh/a.jpg" alt="Hội trường"><figcaption>Quang cảnh hội trường. <span class="credit">Ảnh: Trần Văn Viết</span></figcaption></figure>',
  ],
])('%s', (_name, body, expected) => {
  expect(render(body)).toEqual({ html: expected, faults: [] });
});

test('a link to a record that is not there is a fault', () => {
  expect(render('a [b](can-bo:khong-co)').faults).toEqual(['1:3 liên kết tới bài hay hồ sơ không có: can-bo:khong-co']);
});
