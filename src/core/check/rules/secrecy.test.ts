import { expect, test } from 'vitest';
import { secrecy } from './secrecy.ts';
import { ARTICLE, kindsOf, withBody } from '../../../../tests/support/check.ts';
import { SAMPLE } from '../../../../tests/support/newsroom.ts';
import type { Files } from '../../../../tests/support/newsroom.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg">\n<text x="1">TỐI <tspan>M</tspan><tspan>ẬT</tspan></text>\n</svg>';

test.each<[string, Files, string[]]>([
  ['in a paragraph', withBody('Mở đầu.\n\nTUYỆT MẬT\n\nHết.'), [`${ARTICLE}:11:1 dau-mat`]],
  ['in bold letters', withBody('a **M**Ậ<b>T</b>'), [`${ARTICLE}:9:5 dau-mat`]],
  ['in the code points of NFD', withBody(`Dấu (${'MẬT'.normalize('NFD')}) đây`), [`${ARTICLE}:9:6 dau-mat`]],
  ['behind zero-width letters', withBody('> M\u200bẬ\u200bT'), [`${ARTICLE}:9:3 dau-mat`]],
  ['in a table', withBody('| a | b |\n|---|---|\n| c | MẬT |'), [`${ARTICLE}:11:7 dau-mat`]],
  ['spread over cells', withBody('| M | Ậ | T |\n|---|---|---|\n| c | d | e |'), [`${ARTICLE}:9:3 dau-mat`]],
  ['in a declaration over cells', withBody('| Độ mật | Tối mật |\n|---|---|\n| c | d |'), [`${ARTICLE}:9:3 dau-mat`]],
  ['in an alt text', { ...withBody('![TUYỆT MẬT](../../anh/a.png)'), 'anh/a.png': 'x' }, [`${ARTICLE}:9:3 dau-mat`]],
  ['in the title of a link', withBody('[a](https://a.example "TỐI MẬT")'), [`${ARTICLE}:9:24 dau-mat`]],
  ['in a comment', withBody('a\n\n<!-- TỐI MẬT -->'), [`${ARTICLE}:11:6 dau-mat`]],
  ['in raw HTML', withBody('<p>M<b>Ậ</b>T</p>'), [`${ARTICLE}:9:4 dau-mat`]],
  ['in code', withBody('`TỐI MẬT`'), [`${ARTICLE}:9:2 dau-mat`]],
  [
    'in the frontmatter',
    { [ARTICLE]: withBody('Chữ.')[ARTICLE]?.replace('Bài một', '"Họp (TỐI MẬT)"') },
    [`${ARTICLE}:2:14 dau-mat`],
  ],
  [
    'in a record',
    { 'organisations/ban-mau.yaml': `${SAMPLE['organisations/ban-mau.yaml'] ?? ''}note: TUYỆT MẬT\n` },
    ['organisations/ban-mau.yaml:3:7 dau-mat'],
  ],
  ['in a file name', { 'anh/toi-mat.jpg': 'x' }, ['anh/toi-mat.jpg:1:1 dau-mat']],
  ['in a drawing', { 'anh/so-do.svg': SVG }, ['anh/so-do.svg:2:13 dau-mat']],
  ['everyday words', withBody('Công tác bảo mật; MẬT ONG; mật độ dân số.'), []],
])('a mark %s', async (_name, changes, expected) => {
  const found = await kindsOf(changes);
  expect(found.filter((line) => secrecy.kinds.some((kind) => line.endsWith(` ${kind}`)))).toEqual(expected);
});

test('a drawing that runs code is refused', async () => {
  expect(await kindsOf({ 'anh/so-do.svg': '<svg>\n<script>x</script></svg>' })).toEqual([
    'anh/so-do.svg:2:1 html-khong-cho-phep',
  ]);
});
