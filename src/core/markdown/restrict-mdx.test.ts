import { expect, test } from 'vitest';
import { restrictMdx } from './restrict-mdx.ts';

test.each<[string, string, string[]]>([
  ['components on the list', '<Note title="a">\n\nx **y**\n\n</Note>\n\n<Statistics figures="A=1" />', []],
  ['import', 'import a from "fs"', ['10:1 không được dùng import hay export']],
  ['export below text', 'a\n\nexport const b = 1', ['12:1 không được dùng import hay export']],
  ['an expression', 'a {1 + 1}', ['10:3 không được dùng biểu thức trong { }']],
  ['an expression as an attribute', '<Note title={1} />', ['10:1 <Note> có thuộc tính viết trong { }']],
  ['spread attributes', '<Note {...a} />', ['10:1 <Note> có thuộc tính viết trong { }']],
  ['an unknown attribute', '<Note onclick="x" />', ['10:1 <Note> không có thuộc tính “onclick”']],
  ['HTML', '<script>x</script>', ['10:1 khối <script> không có']],
  ['a fragment', '<></>', ['10:1 khối <> không có']],
  ['a member', '<Note.x />', ['10:1 khối <Note.x> không có']],
  ['a script address', '[a](javascript:alert(1))', ['10:1 địa chỉ “javascript:” không được dùng']],
  ['a data address in a definition', '[a]\n\n[a]: data:text/html,x', ['12:1 địa chỉ “data:” không được dùng']],
  ['an unclosed component', '<Note>', ['10:1 không đọc được: có thẻ chưa đóng, hoặc dấu “<” hay “{” trong lời văn']],
])('%s', (_name, body, expected) => {
  expect(
    restrictMdx(body, 'a.mdx', 10).map(({ line, column, cause }) => `${String(line)}:${String(column)} ${cause}`),
  ).toEqual(expected);
});
