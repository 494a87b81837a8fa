import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

test.each<[name: string, text: string, split: { matter: string; body: string; bodyLine: number }]>([
  ['a body', '---\na: 1\n---\nMột\n', { matter: 'a: 1\n', body: 'Một\n', bodyLine: 4 }],
  ['an empty line before it', '---\na: 1\n---\n\nMột', { matter: 'a: 1\n', body: '\nMột', bodyLine: 4 }],
  ['no body', '---\na: 1\n---', { matter: 'a: 1\n', body: '', bodyLine: 3 }],
  ['blanks behind the lines', '---  \na: 1\n---  \nMột', { matter: 'a: 1\n', body: '  \nMột', bodyLine: 3 }],
  ['nothing between the lines', '---\n---\nMột', { matter: '', body: 'Một', bodyLine: 3 }],
  [
    'a rule in the body',
    '---\na: 1\n---\nMột\n\n---\n\nHai',
    { matter: 'a: 1\n', body: 'Một\n\n---\n\nHai', bodyLine: 4 },
  ],
])('%s', (_name, text, split) => {
  expect(splitFrontmatter(text, 'articles/2019/a.md')).toEqual(split);
});

test.each([
  ['no frontmatter', 'Một', 'thieu-phan-dau'],
  ['another language', '---js\na: 1\n---\n', 'phan-dau-khong-phai-yaml'],
  ['a line too long', '----\na: 1\n---\n', 'phan-dau-khong-phai-yaml'],
  ['never closed', '---\na: 1\n', 'phan-dau-chua-dong'],
  ['closed by words', '---\na: 1\n--- b\n', 'phan-dau-chua-dong'],
])('%s is a fault', (_name, text, kind) => {
  expect(splitFrontmatter(text, 'articles/2019/a.md')).toMatchObject({ kind });
});
