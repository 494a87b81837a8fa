import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatManifest, parseManifest } from './manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('a manifest comes back from its text', () => {
  const path = fc.stringMatching(/^[\w./-]{1,40}$/);
  const digest = fc.stringMatching(/^[\da-f]{64}$/);
  const files = fc.uniqueArray(fc.record({ path, sha256: digest }), { selector: (file) => file.path });
  fc.assert(
    fc.property(files, (list) => {
      const { files: read, damaged } = parseManifest(formatManifest(list));
      expect(damaged).toEqual([]);
      expect([...read]).toEqual(list.map((file) => [file.path, file.sha256]));
    }),
  );
});

test.each([
  ['no digest', 'data/a\n', [1]],
  ['one blank', `${A} data/a\n`, [1]],
  ['upper case', `${A.toUpperCase()}  data/a\n`, [1]],
  ['a path twice', `${A}  data/a\n${B}  data/a\n`, [2]],
  ['no line end', `${A}  data/a`, [1]],
  ['an empty line', `${A}  data/a\n\n${B}  data/b\n`, [2]],
])('%s is damage', (_, text, damaged) => {
  expect(parseManifest(text).damaged).toEqual(damaged);
});

test('percent-encoded line ends and percent signs are decoded, nothing else', () => {
  expect([...parseManifest(`${A}  data/a%0Ab%25c%20d\n`).files.keys()]).toEqual(['data/a\nb%c%20d']);
});
