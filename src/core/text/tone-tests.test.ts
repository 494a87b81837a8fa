import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { removeMarks } from './fold.ts';
import { normalise } from './normalise.ts';
import { placeTones } from './tone-placement.ts';
import { writeI } from './variants.ts';

/** Cases of thanglequoc/vietnamese-provinces-database (MIT), kept outside the repository. */
const FILE = '../shared/data/tone-tests.json';
const cases = z.array(z.object({ name: z.string(), input: z.string(), want: z.string() }));
const groups = existsSync(FILE)
  ? z.object({ tone_placement: cases, i_y: cases, remove_marks: cases }).parse(JSON.parse(readFileSync(FILE, 'utf8')))
  : undefined;

describe.skipIf(groups === undefined)(`${FILE} (skipped when it is absent)`, () => {
  test.each(groups?.tone_placement ?? [])('tone placement, new style: $name', ({ input, want }) => {
    expect(placeTones(normalise(input), 'new')).toBe(want.normalize('NFC'));
  });
  test.each(groups?.i_y ?? [])('i for y: $name', ({ input, want }) => {
    expect(input.split(' ').map(writeI).join(' ')).toBe(want);
  });
  test.each(groups?.remove_marks ?? [])('marks off: $name', ({ input, want }) => {
    expect(removeMarks(input)).toBe(want);
  });
});
