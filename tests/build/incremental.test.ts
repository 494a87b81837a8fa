import { afterAll, expect, test } from 'vitest';
import { randomFrom } from '../search/random.ts';
import { RandomEdits } from '../support/random-edits.ts';
import { Trial } from '../support/trial.ts';

const trial = new Trial();
afterAll(() => {
  trial.remove();
});

test(
  'after random edits and a change of a template, the site is the one that a clean build makes',
  { timeout: 300_000 },
  async () => {
    const newsroom = new RandomEdits(trial.content, randomFrom(2026));
    expect(await trial.build('dan-dan')).toMatchObject({ status: 0 });
    const edits = Array.from({ length: 8 }, () => newsroom.edit());
    expect(await trial.build('dan-dan')).toMatchObject({ status: 0 });
    edits.push('change a template');
    trial.changeProgram('thử');
    edits.push(...Array.from({ length: 4 }, () => newsroom.edit()));
    expect(await trial.build('dan-dan')).toMatchObject({ status: 0 });
    expect(await trial.buildClean('tu-dau')).toMatchObject({ status: 0 });
    expect(trial.differences('dan-dan', 'tu-dau'), edits.join(', ')).toEqual([]);
    expect(trial.files('dan-dan').size).toBeGreaterThan(50);
  },
);
