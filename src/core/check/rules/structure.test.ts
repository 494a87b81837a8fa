import { expect, test } from 'vitest';
import { ARTICLE, kindsOf, withBody } from '../../../../tests/support/check.ts';
import type { Files } from '../../../../tests/support/newsroom.ts';

const OTHERS: Files = {
  'articles/2020/bai-hai.md': `---\ntitle: Bài hai\ndate: 2018-12-01\nsection: thoi-su\n---\n\n## Kết quả\n\nChữ.\n`,
  'articles/2020/bai-moi.md': `---\ntitle: Bài mới\ndate: 2020-12-01\nsection: thoi-su\n---\n\nChữ.\n`,
  'articles/2020/bai-nhap.md': `---\ntitle: Bài nháp\ndate: 2018-12-01\nsection: thoi-su\ndraft: true\n---\n\nChữ.\n`,
  'anh/hop.jpg': 'x',
};

test.each<[string, string, string[]]>([
  ['a link to an article', 'Xem [bài](../2020/bai-hai.md).', []],
  ['a link to its heading', 'Xem [bài](../2020/bai-hai.md#ket-qua).', []],
  ['a link to a heading that is not there', 'Xem [bài](../2020/bai-hai.md#ket).', ['9:5 neo-khong-co']],
  ['a link to no article', 'Xem [bài](../2020/bai-ba.md).', ['9:5 lien-ket-chet']],
  ['a link to a draft', 'Xem [bài](../2020/bai-nhap.md).', ['9:5 lien-ket-chet']],
  ['a link to a newer article', 'Xem [bài](../2020/bai-moi.md).', ['9:5 bai-lien-quan-moi-hon']],
  ['a link by definition', 'Xem [bài][1].\n\n[1]: bai-ba.md', ['11:1 lien-ket-chet']],
  ['a link to a page', '[a](/bai-viet/2018/bai-hai.html) [b](/van-ban/01-nq-bm.html) [c](/luu-tru.html)', []],
  ['a link to a page of the wrong year', '[a](/bai-viet/2019/bai-hai.html)', ['9:1 lien-ket-chet']],
  ['a link to a record that is not there', '[a](/can-bo/khong-ai.html)', ['9:1 lien-ket-chet']],
  ['an anchor in the article', '## Một hai\n\n[a](#mot-hai) [b](#mot-ba)', ['11:15 neo-khong-co']],
  ['a half-written escape', '[a](bai%zz.md)', ['9:1 lien-ket-chet']],
  ['an outside link', '[a](https://ban-tin.example/x) <https://ban-tin.example>', []],
  ['a script', '[a](javascript:alert(1))', ['9:1 dia-chi-cam']],
  ['a script in disguise', '[a](<java&#9;script:alert(1)>)', ['9:1 dia-chi-cam']],
  ['data', '[a](data:text/html,x)', ['9:1 dia-chi-cam']],
  ['a picture', '![Hội trường](../../anh/hop.jpg)', []],
  ['a missing picture', '![Hội trường](../../anh/hpo.jpg)', ['9:1 thieu-anh']],
  ['a picture without words', 'a ![](../../anh/hop.jpg)', ['9:3 anh-thieu-loi-ta']],
  ['allowed HTML', 'a <sup>2</sup>', []],
  ['a script element', 'a\n\n<script>x</script>', ['11:1 html-khong-cho-phep']],
  ['an inline element off the list', 'a <font color="red">b</font>', ['9:3 html-khong-cho-phep']],
  ['an event handler', '<p onclick="x()">a</p>', ['9:1 html-khong-cho-phep']],
  ['a script left open', '<script src="x"', ['9:1 html-khong-cho-phep']],
  ['headings in order', '## Một\n\n### Hai\n\n## Ba', []],
  ['a heading that jumps', '## Một\n\n#### Hai', ['11:1 nhay-cap-de-muc']],
  ['a heading as large as the title', '# Một', ['9:1 nhay-cap-de-muc']],
  ['an empty heading', '##\n\na', ['9:1 de-muc-trong']],
])('%s', async (_name, text, expected) => {
  expect(await kindsOf({ ...OTHERS, ...withBody(text) })).toEqual(expected.map((at) => `${ARTICLE}:${at}`));
});

test('a photo of the frontmatter must be there', async () => {
  const photos = {
    [ARTICLE]: withBody('Chữ.')[ARTICLE]?.replace('section', 'photos:\n  - file: a.jpg\n    alt: Ảnh\nsection'),
  };
  expect(await kindsOf(photos)).toEqual([`${ARTICLE}:5:11 thieu-anh`]);
});

test('a day that has not come yet is named', async () => {
  expect(await kindsOf({ [ARTICLE]: withBody('Chữ.')[ARTICLE]?.replace('2019-02-12', '2091-02-12') })).toEqual([
    `${ARTICLE}:3:7 ngay-chua-toi`,
  ]);
});
