import { expect, test } from 'vitest';
import { kindsOf } from '../../../../tests/support/check.ts';
import { SAMPLE } from '../../../../tests/support/newsroom.ts';
import type { Files } from '../../../../tests/support/newsroom.ts';

const FILE = 'articles/2019/bai-mot.md';
const body = (text: string): Files => ({ [FILE]: SAMPLE[FILE]?.replace('Thân bài một.', text) });
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg">\n<text x="1">TỐI <tspan>M</tspan><tspan>ẬT</tspan></text>\n</svg>';

test.each<[string, Files, string[]]>([
  ['in a paragraph', body('Mở đầu.\n\nTUYỆT MẬT\n\nHết.'), [`${FILE}:11:1 dau-mat`]],
  ['in bold letters', body('a **M**Ậ<b>T</b>'), [`${FILE}:9:5 dau-mat`]],
  ['in the code points of NFD', body(`Dấu (${'MẬT'.normalize('NFD')}) đây`), [`${FILE}:9:6 dau-mat`]],
  ['behind zero-width letters', body('> M\u200bẬ\u200bT'), [`${FILE}:9:3 dau-mat`]],
  ['in a table', body('| a | b |\n|---|---|\n| c | MẬT |'), [`${FILE}:11:7 dau-mat`]],
  ['spread over cells', body('| M | Ậ | T |\n|---|---|---|\n| c | d | e |'), [`${FILE}:9:3 dau-mat`]],
  ['in a declaration over cells', body('| Độ mật | Tối mật |\n|---|---|\n| c | d |'), [`${FILE}:9:3 dau-mat`]],
  ['in an alt text', { ...body('![TUYỆT MẬT](../../anh/a.png)'), 'anh/a.png': 'x' }, [`${FILE}:9:3 dau-mat`]],
  ['in the title of a link', body('[a](https://a.example "TỐI MẬT")'), [`${FILE}:9:24 dau-mat`]],
  ['in a comment', body('a\n\n<!-- TỐI MẬT -->'), [`${FILE}:11:6 dau-mat`]],
  ['in raw HTML', body('<p>M<b>Ậ</b>T</p>'), [`${FILE}:9:4 dau-mat`]],
  ['in code', body('`TỐI MẬT`'), [`${FILE}:9:2 dau-mat`]],
  ['in the frontmatter', { [FILE]: SAMPLE[FILE]?.replace('Bài một', '"Họp (TỐI MẬT)"') }, [`${FILE}:2:14 dau-mat`]],
  [
    'in a record',
    { 'organisations/ban-mau.yaml': `${SAMPLE['organisations/ban-mau.yaml'] ?? ''}note: TUYỆT MẬT\n` },
    ['organisations/ban-mau.yaml:3:7 dau-mat'],
  ],
  ['in a file name', { 'anh/toi-mat.jpg': 'x' }, ['anh/toi-mat.jpg:1:1 dau-mat']],
  ['in a drawing', { 'anh/so-do.svg': SVG }, ['anh/so-do.svg:2:13 dau-mat']],
  ['everyday words', body('Công tác bảo mật; MẬT ONG; mật độ dân số.'), []],
])('a mark %s', async (_name, changes, expected) => {
  expect(await kindsOf(changes)).toEqual(expected);
});

test('a drawing that runs code is refused', async () => {
  expect(await kindsOf({ 'anh/so-do.svg': '<svg>\n<script>x</script></svg>' })).toEqual([
    'anh/so-do.svg:2:1 html-khong-cho-phep',
  ]);
});
