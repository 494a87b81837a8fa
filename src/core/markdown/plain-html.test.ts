import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const writer = unified().use(rehypeStringify).freeze();
const text = (value: string): ElementContent => ({ type: 'text', value });

test.each<[name: string, html: string | undefined, ...children: ElementContent[]]>([
  ['words', 'Đảng &#x26; Nhà nước &#x3C; "a"', text('Đảng & Nhà nước < "a"')],
  [
    'a link in a paragraph',
    '<p>x <a href="/a?b&#x26;c=&#x22;d&#x27;" class="official again">y</a></p>',
    element('p', {}, text('x '), element('a', { href: `/a?b&c="d'`, className: ['official', 'again'] }, text('y'))),
  ],
  ['a picture', '<img src="/anh/a.jpg" alt="">', element('img', { src: '/anh/a.jpg', alt: '', title: undefined })],
  ['an empty class', '<span class=""></span>', element('span', { className: [] })],
  ['a box to tick is left to others', undefined, element('p', {}, element('input', { type: 'checkbox' }))],
  ['a number of a list, too', undefined, element('ol', { start: 3 })],
  ['a comment, too', undefined, { type: 'comment', value: 'x' }],
  ['a line end with words in it, too', undefined, element('br', {}, text('x'))],
])('%s', (_name, html, ...children) => {
  expect(plainHtml({ type: 'root', children })).toBe(html);
});

const words = fc.string({ unit: fc.constantFrom(...Array.from('aế <>&"\'`=/\0\n\u00a0😀\ud800-')), maxLength: 6 });
const properties = fc.record(
  {
    href: words,
    className: fc.array(words, { maxLength: 3 }),
    id: words,
    title: words,
    dateTime: words,
    start: fc.nat(),
    download: fc.oneof(words, fc.boolean()),
    dataX: words,
  },
  { requiredKeys: [] },
);
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words.map(text),
    fc
      .tuple(
        fc.constantFrom('p', 'a', 'span', 'li', 'td', 'pre', 'time', 'br', 'img', 'svg', 'script', 'template', 'P'),
        properties,
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([name, values, children]) =>
        name === 'template'
          ? { ...element(name, values), content: { type: 'root' as const, children } }
          : element(name, values, ...children),
      ),
  ),
}));

test('any tree is written as rehype-stringify writes it, or left to it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (children) => {
      const tree: Root = { type: 'root', children };
      const html = plainHtml(tree);
      if (html === undefined) return;
      plain += 1;
      expect(html).toBe(writer.stringify(tree));
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect(plain).toBeGreaterThan(300);
});
