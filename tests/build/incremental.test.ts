import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('an MDX article that moves to another year is found where it is now', { timeout: 120_000 }, async () => {
  const put = (year: string) => {
    const folder = join(trial.content, 'articles', year);
    mkdirSync(folder, { recursive: true });
    const front = `title: Bài chuyển năm\ndate: ${year}-02-12\nsection: thoi-su`;
    writeFileSync(join(folder, 'bai-chuyen-nam.mdx'), `---\n${front}\n---\n\nThân bài.\n`);
    return join(folder, 'bai-chuyen-nam.mdx');
  };
  const before = put('2018');
  expect(await trial.build('dan-dan')).toMatchObject({ status: 0 });
  rmSync(before);
  put('2019');
  expect(await trial.build('dan-dan')).toMatchObject({ status: 0 });
  expect([...trial.files('dan-dan').keys()].filter((path) => path.includes('bai-chuyen-nam'))).toEqual([
    'bai-viet/2019/bai-chuyen-nam.html',
  ]);
});
