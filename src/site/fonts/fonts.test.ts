import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { charactersOf, FACES, RANGES } from './faces.ts';
import { readMetrics, SAMPLE, sampleWidth } from './metrics.ts';
import { fontStylesheet } from './stylesheet.ts';

/** Every letter of the Vietnamese alphabet with every tone, in both cases. */
const LETTERS = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
);
const ALPHABET = ['đ', ...LETTERS, ...Array.from('bcdghklmnpqrstvx')]
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .map((letter) => letter.normalize('NFC'));

const cutFace = async (face: (typeof FACES)[number]) => ({
  face,
  files: await Promise.all(
    (['latin', 'vietnamese'] as const).map(async (subset) => ({
      subset,
      address: `./${face.name}-${subset}.woff2`,
      metrics: readMetrics((await cut(face, subset, '.cache/fonts')).sfnt),
    })),
  ),
});

test.each(FACES.map((face) => [face.name, face] as const))(
  '%s has every Vietnamese letter, figure and sign the ranges promise',
  async (_name, face) => {
    const { files } = await cutFace(face);
    for (const character of [...ALPHABET, ...Array.from('0123456789–“”…%/')])
      expect(
        files.some(
          ({ subset, metrics }) => charactersOf(RANGES[subset]).includes(character) && metrics.advance(character),
        ),
        character,
      ).toBe(true);
    expect(sampleWidth(files.map(({ metrics }) => metrics))).toBeGreaterThan(0.3);
  },
);

test('a stand-in is stretched to the width and height of the font it stands for', async () => {
  const [face] = FACES;
  if (!face) throw new Error('no faces');
  const cutOne = await cutFace(face);
  const rule = fontStylesheet([cutOne])
    .split('\n')
    .find((line) => line.includes('Times New Roman'));
  const [, size, ascent] = /size-adjust:([\d.]+)%;ascent-override:([\d.]+)%/.exec(rule ?? '') ?? [];
  const [first] = cutOne.files;
  const width = sampleWidth(cutOne.files.map(({ metrics }) => metrics));
  expect(Number(size)).toBeCloseTo((width / 0.4417) * 100, 1);
  expect((Number(ascent) * Number(size)) / 10_000).toBeCloseTo(first?.metrics.ascent ?? 0, 3);
});

test('the ranges do not overlap, and the sample lies within them', () => {
  const latin = new Set(charactersOf(RANGES.latin));
  const vietnamese = new Set(charactersOf(RANGES.vietnamese));
  expect([...latin].filter((character) => vietnamese.has(character))).toEqual([]);
  expect([...new Set(SAMPLE)].filter((character) => !latin.has(character) && !vietnamese.has(character))).toEqual([]);
});
