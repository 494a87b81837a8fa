import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainYaml } from './plain-yaml.ts';

/** What a reader of all of YAML makes of a text; undefined when it finds faults. */
function read(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', strict: true, logLevel: 'error' });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

test.each<[name: string, lines: string[], value: object | undefined]>([
  [
    'words, quoted or not',
    ['title: "Đại hội: ngày đầu"', "lead: 'a # b'", 'section: to-chuc', 'date: 2019-02'],
    { title: 'Đại hội: ngày đầu', lead: 'a # b', section: 'to-chuc', date: '2019-02' },
  ],
  [
    'lists',
    ['documents: [13-HD/GĐ, 18-NQ/TW@XII]', 'tags: []', 'events:', '  - giao-ban', '  - "71 điểm cầu"'],
    { documents: ['13-HD/GĐ', '18-NQ/TW@XII'], tags: [], events: ['giao-ban', '71 điểm cầu'] },
  ],
  [
    'lists of keys and values, and keys below keys',
    [
      'officials:',
      '  - id: a',
      '    role: chủ trì, kết luận',
      '  - id: b',
      'source:',
      '  name: Báo',
      '  date: 2019-02-12',
    ],
    { officials: [{ id: 'a', role: 'chủ trì, kết luận' }, { id: 'b' }], source: { name: 'Báo', date: '2019-02-12' } },
  ],
  [
    'folded lines',
    ['lead: >-', '  Giao ban: nhìn lại', '  tháng 1.', 'genre: tin'],
    { lead: 'Giao ban: nhìn lại tháng 1.', genre: 'tin' },
  ],
  ['a number is left to others', ['date: 2019'], undefined],
  ['a truth, too', ['draft: true'], undefined],
  ['an empty value, too', ['lead:', 'genre: tin'], undefined],
  ['a key twice, too', ['genre: tin', 'genre: tin'], undefined],
  ['a comment, too', ['genre: tin # x'], undefined],
  ['a list as far left as its key, too', ['tags:', '- a'], undefined],
  ['an empty text, too', ['', ''], undefined],
])('%s', (_name, lines, value) => {
  expect(plainYaml(`${lines.join('\n')}\n`)).toEqual(value);
});

const SCALARS = [
  'tin',
  'Đại hội',
  'chủ trì, kết luận',
  '13-HD/GĐ',
  '2019-02-12',
  '2019',
  '1e5',
  '1e-5',
  '0x1F',
  '0o7',
  '1_000',
  '1 000',
  '12.5',
  '5/',
  '1-',
  '-',
  'true',
  'No',
  'NULL',
  '~',
  '',
  ' ',
  '"a: b"',
  '"a \\n b"',
  "'a''b'",
  "'x'",
  '"',
  '[a, b]',
  '[a,b]',
  '[]',
  '[ a ]',
  '["a", b]',
  '[a, ]',
  '{a: b}',
  '>-',
  '>',
  '|',
  '&a',
  '*a',
  '!x',
  '@a',
  'a: b',
  'a:',
  'a #b',
  'a#b',
  '#',
  '? a',
  '- a',
  '...',
  '---',
  'a\tb',
  'a ',
  ' a',
  'ê\u0301',
  'a\u00a0',
  '\u2028',
  'a-',
  'a,',
  'a@',
  'a –',
];
const scalar = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SCALARS) },
  fc.string({ unit: fc.constantFrom(...Array.from('aĐ1 ,.;:/()[]{}%-–“”!?+&@_#"\'\\|>*~=`\t')), maxLength: 8 }),
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t'),
    fc.constantFrom('', '', '- ', '-', '- - '),
    fc.constantFrom(
      'title: ',
      'lead: ',
      'date: ',
      'tags:',
      'ids:',
      'source:',
      'a b: ',
      'true: ',
      'x:  ',
      'title : ',
      '',
    ),
    scalar,
  )
  .map((parts) => parts.join(''));
/** Lines as newsrooms write them, so that most are read. */
const usual = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'lead', 'date', 'genre'), scalar).map(([key, value]) => [`${key}: ${value}`]),
  fc
    .tuple(fc.constantFrom('tags', 'ids'), fc.array(scalar, { maxLength: 3 }))
    .map(([key, items]) => [`${key}: [${items.join(', ')}]`]),
  fc
    .tuple(fc.constantFrom('list', 'rows'), fc.array(scalar, { maxLength: 3 }))
    .map(([key, items]) => [`${key}:`, ...items.map((item) => `  - ${item}`)]),
  fc
    .tuple(fc.constantFrom('people', 'photos'), scalar, scalar)
    .map(([key, id, role]) => [`${key}:`, `  - id: ${id}`, `    role: ${role}`]),
  fc
    .tuple(fc.constantFrom('note', 'more'), fc.array(scalar, { maxLength: 3 }))
    .map(([key, rows]) => [`${key}: >-`, ...rows.map((row) => `  ${row}`)]),
  fc.constant(['source:', '  name: Báo', '  date: 2019-02-12']),
);

test.each([
  ['usual', fc.array(usual, { minLength: 1, maxLength: 4 }).map((lines) => lines.flat()), 800],
  ['any', fc.array(line, { maxLength: 3 }), 15],
])('%s lines are read as a reader of all of YAML reads them, or left to it', (_name, lines, least) => {
  let plain = 0;
  fc.assert(
    fc.property(lines, fc.constantFrom('', '\n'), (rows, end) => {
      const text = rows.join('\n') + end;
      const value = plainYaml(text);
      if (value === undefined) return;
      plain += 1;
      expect(value).toStrictEqual(read(text));
      expect(JSON.stringify(value)).toBe(JSON.stringify(read(text)));
    }),
    { numRuns: 8_000, seed: 3 },
  );
  expect(plain).toBeGreaterThan(least);
});
