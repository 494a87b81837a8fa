import { expect, test } from 'vitest';
import { withNewsroom } from '../../../tests/support/newsroom.ts';
import type { Fault } from '../newsroom/fault.ts';
import { readNewsroom } from '../newsroom/read.ts';
import type { MarkdownContext } from './context.ts';
import { readMdx } from './mdx.ts';
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
    'organisations/ban-quy-che.yaml': 'name: Ban Quy chế Mẫu\nlocality: song-mau\nsources: [{ outlet: Giả định }]\n',
    'events/giao-ban.yaml':
      'name: Hội nghị giao ban trực tuyến ngành Mẫu tháng 2/2019\nkind: hội nghị\nsources: [{ outlet: Giả định }]\n',
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
  [
    'a title that stands for somebody whom the text names',
    'Bí thư Tỉnh ủy Sông Mẫu Lê Thị Mẫu phát biểu. Bí thư Tỉnh ủy Sông Mẫu nêu ba việc.',
    'Bí thư <a href="/to-chuc/tinh-uy.html" class="organisation">Tỉnh ủy Sông Mẫu</a> <a href="/can-bo/le-thi-mau.html" class="official">Lê Thị Mẫu</a> phát biểu. <a href="/can-bo/le-thi-mau.html" class="official again">Bí thư Tỉnh ủy Sông Mẫu</a> nêu ba việc.',
  ],
  [
    'a title of somebody whom the text does not name is an office',
    'Việc này do Bí thư Tỉnh ủy Sông Mẫu phụ trách.',
    'Việc này do Bí thư <a href="/to-chuc/tinh-uy.html" class="organisation">Tỉnh ủy Sông Mẫu</a> phụ trách.',
  ],
  [
    'a link inside bold',
    '**theo Nghị quyết 01-NQ/BM ngày 2/1/2019**',
    '<strong>theo <a href="/van-ban/01-nq-bm.html" class="document">Nghị quyết <span class="lien">01-NQ/BM</span></a> <time datetime="2019-01-02">ngày 2/1/2019</time></strong>',
  ],
  [
    'a mention that bold cuts is one link',
    'theo Nghị quyết số **01-NQ/BM** nói trên',
    'theo <a href="/van-ban/01-nq-bm.html" class="document">Nghị quyết số <strong><span class="lien">01-NQ/BM</span></strong></a> nói trên',
  ],
  [
    'and also where its beginning is bold',
    '**Nghị quyết** 01-NQ/BM, 01-NQ/BM',
    '<a href="/van-ban/01-nq-bm.html" class="document"><strong>Nghị quyết</strong> <span class="lien">01-NQ/BM</span></a>, <a href="/van-ban/01-nq-bm.html" class="document again"><span class="lien">01-NQ/BM</span></a>',
  ],
  [
    'a mention that begins within bold is linked in its longest part',
    '**theo Nghị quyết** số 01-NQ/BM nói trên',
    '<strong>theo Nghị quyết</strong> <a href="/van-ban/01-nq-bm.html" class="document">số <span class="lien">01-NQ/BM</span></a> nói trên',
  ],
  [
    'a name cut by italics',
    'Đồng chí Lê Thị *Mẫu*, Bí thư Tỉnh ủy Sông Mẫu',
    'Đồng chí <a href="/can-bo/le-thi-mau.html" class="official">Lê Thị <em>Mẫu</em></a>, Bí thư <a href="/to-chuc/tinh-uy.html" class="organisation">Tỉnh ủy Sông Mẫu</a>',
  ],
  [
    'the cells of a table',
    '| văn bản | số |\n|---|---|\n| 01-NQ/BM | 3 |',
    '<table>\n<thead>\n<tr>\n<th>văn bản</th>\n<th>số</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href="/van-ban/01-nq-bm.html" class="document"><span class="lien">01-NQ/BM</span></a></td>\n<td>3</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'the items of a list, each for itself',
    '- Nghị quyết\n- 01-NQ/BM',
    '<ul>\n<li>Nghị quyết</li>\n<li><a href="/van-ban/01-nq-bm.html" class="document"><span class="lien">01-NQ/BM</span></a></li>\n</ul>',
  ],
  [
    'letters with loose marks',
    'theo Nghị quyết số 01-NQ/BM của Tỉnh ủy'.normalize('NFD'),
    `theo <a href="/van-ban/01-nq-bm.html" class="document">${'Nghị quyết số'.normalize('NFD')} <span class="lien">01-NQ/BM</span></a> ${'của'.normalize('NFD')} <a href="/to-chuc/tinh-uy.html" class="organisation">${'Tỉnh ủy'.normalize('NFD')}</a>`,
  ],
  [
    'the longer name of another record is no mention of the shorter',
    'Ban Quy chế Mẫu họp; quy chế mẫu được sửa',
    '<a href="/to-chuc/ban-quy-che.html" class="organisation">Ban Quy chế Mẫu</a> họp; <a href="/van-ban/02-nq-bm-xii.html" class="document">quy chế mẫu</a> được sửa',
  ],
  [
    'a long name of an event that begins small',
    'dự hội nghị giao ban trực tuyến ngành Mẫu tháng 2/2019.',
    'dự <a href="/su-kien/giao-ban.html" class="event">hội nghị giao ban trực tuyến ngành Mẫu tháng 2/2019</a>.',
  ],
])('%s', (_name, body, expected) => {
  expect(render(body)).toEqual({ html: expected, faults: [] });
});

test('a footnote is annotated like the text above it', () => {
  const { html } = render('Câu này có nguồn.[^1]\n\n[^1]: Xem 01-NQ/BM.');
  expect(html).toContain(
    'Xem <a href="/van-ban/01-nq-bm.html" class="document"><span class="lien">01-NQ/BM</span></a>. <a href="#fnref-1"',
  );
});

test('an .mdx article is read as its words are read in .md', () => {
  const body =
    'Đồng chí **Lê Thị Mẫu**, Bí thư Tỉnh ủy, nêu Nghị quyết **01-NQ/BM**.\n\n<Note>\n\nXem Đề án 7711, *HĐND* tỉnh.\n\n</Note>\n';
  const context = (text: string): MarkdownContext => ({
    file: text,
    bodyLine: 1,
    newsroom,
    bySlug: newsroom.bySlug,
    faults: [],
    setting,
  });
  const [mdx, md] = [context('a.mdx'), context('a.md')];
  readMdx(body, mdx);
  renderMarkdown(body.replaceAll(/<\/?Note>\n\n/g, ''), md);
  expect(mdx.found?.text).toBe(md.found?.text);
  expect(mdx.found?.annotations).toEqual(md.found?.annotations);
  expect(mdx.found?.annotations.map((one) => ('id' in one ? one.id : one.kind))).toEqual([
    'le-thi-mau',
    'tinh-uy',
    '01-nq-bm',
    'de-an-mau',
    'abbreviation',
  ]);
});

test('a link to a record that is not there is a fault', () => {
  expect(render('a [b](can-bo:khong-co)').faults).toEqual(['1:3 liên kết tới bài hay hồ sơ không có: can-bo:khong-co']);
});
