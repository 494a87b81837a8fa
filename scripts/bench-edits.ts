/**
 * `npm run bench:edits -- [--sequences 200] [--edits 5] [--seed 1] [--size 6] [--lanes 2]`: after each random sequence of
 * edits, compares the site that was built step by step with the one that a clean build makes, byte for byte. Each lane has
 * a newsroom of its own. Now and then a sequence changes the program, moves the clock, or begins with a build that an
 * error stops.
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../tests/search/random.ts';
import type { Random } from '../tests/search/random.ts';
import { RandomEdits } from '../tests/support/random-edits.ts';
import { Trial } from '../tests/support/trial.ts';
import type { Ran } from '../tests/support/trial.ts';
import { command } from './support/command.ts';

const PROGRAM = [
  'src/components/Foot.astro',
  'src/styles/base.css',
  'src/client/tools.ts',
  'src/layouts/ArticlePage.astro',
];
const HOURS = [0, 0, 0, 24, -24, -2, -20_000];

interface Verdict {
  readonly edits: readonly string[];
  /** Empty when all is right. */
  readonly wrong: string;
}

/** One lane: a project and a newsroom, edited and built again and again. */
async function* lane(random: Random, { edits: most, size }: { edits: number; size: number }): AsyncGenerator<Verdict> {
  const trial = new Trial();
  try {
    const newsroom = new RandomEdits(trial.content, random, size);
    for (let round = 1; ; round += 1) {
      const edits: string[] = [];
      let wrong = '';
      if (round > 1 && random.below(5) === 0) {
        const before = trial.files('dan-dan');
        const { name, mend } = newsroom.breakOne();
        edits.push(`(${name})`);
        const { status } = await trial.build('dan-dan');
        const after = trial.files('dan-dan');
        if (status !== 1) wrong = 'nội dung có lỗi mà vẫn dựng';
        if (after.size !== before.size || [...before].some(([path, digest]) => after.get(path) !== digest))
          wrong = 'lần dựng hỏng đã đổi trang cũ';
        mend();
      }
      const hours = random.pick(HOURS);
      if (hours !== 0) edits.push(`clock ${String(hours)} h`);
      edits.push(...Array.from({ length: 1 + random.below(most) }, () => newsroom.edit()));
      if (random.below(12) === 0) {
        const file = random.pick(PROGRAM);
        trial.changeProgram(`lần ${String(round)}`, file);
        edits.push(`change ${file}`);
      }
      const built = await trial.build('dan-dan', { hours });
      wrong ||= compared(trial, built, await trial.buildClean('tu-dau', { hours, again: random.below(3) > 0 }));
      yield { edits, wrong };
    }
  } finally {
    trial.remove();
  }
}

function compared(trial: Trial, built: Ran, clean: Ran): string {
  if (built.status !== 0 || clean.status !== 0) return `dựng hỏng: ${built.said}\n${clean.said}`;
  const differences = trial.differences('dan-dan', 'tu-dau');
  return differences.length === 0 ? '' : `${String(differences.length)} tệp khác: ${differences.slice(0, 5).join(' ')}`;
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      sequences: { type: 'string', default: '200' },
      edits: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      size: { type: 'string', default: '6' },
      lanes: { type: 'string', default: '2' },
    },
  });
  const [sequences, lanes] = [Number(values.sequences), Number(values.lanes)];
  let [begun, wrong] = [0, 0];
  const run = async (seed: number) => {
    const steps = lane(randomFrom(seed), { edits: Number(values.edits), size: Number(values.size) });
    while (begun < sequences) {
      const number = ++begun;
      const { value } = (await steps.next()) as IteratorYieldResult<Verdict>;
      if (value.wrong) wrong += 1;
      console.log(`${String(number)}: ${value.edits.join(', ')}: ${value.wrong || 'giống hệt'}`);
    }
    await steps.return(undefined);
  };
  await Promise.all(Array.from({ length: lanes }, (_, i) => run(Number(values.seed) + i)));
  console.log(`${values.sequences} chuỗi sửa, ${String(wrong)} chuỗi cho kết quả khác.`);
  if (wrong > 0) process.exitCode = 1;
});
