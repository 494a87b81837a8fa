import { expect, test } from 'vitest';
import { unwatched } from './unwatched.ts';

test.each([
  ['content', 'content/articles/2019/a.md', false],
  ['content', 'src/pages/index.astro', false],
  ['content', '.', false],
  ['content', '.astro/data-store.json', false],
  ['content', '.cache', true],
  ['content', '.cache/content/pages/a.html', true],
  ['content', 'dist/index.html', true],
  ['content', 'dist-khac/index.html', false],
  ['content', '.dist-truoc/1/index.html', true],
  ['.cache/thu/toa-soan', '.cache/thu/toa-soan/articles/2019/a.md', false],
  ['.cache/thu/toa-soan', '.cache/thu', false],
  ['.cache/thu/toa-soan', '.cache/thu/trang/index.html', true],
  ['/noi-khac/toa-soan', '/noi-khac/toa-soan/site.yaml', false],
])('with the newsroom %s, is %s left unwatched? %s', (content, path, expected) => {
  expect(unwatched(content)(path)).toBe(expected);
});
