/**
 * `npm run bench:edits -- [--sequences 200] [--edits 5] [--seed 1]`: after each random sequence of edits, compares the
 * site that was built step by step with the one that a clean build makes, byte for byte.
 */
import { parseArgs } from 'node:util';
import { randomFrom } from '../tests/search/random.ts';
import { RandomEdits } from '../tests/support/random-edits.ts';
import { Trial } from '../tests/support/trial.ts';
import { command } from './support/command.ts';

await command(() => {
  const { values } = parseArgs({
    options: {
      sequences: { type: 'string', default: '200' },
      edits: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
    },
  });
  const random = randomFrom(Number(values.seed));
  const trial = new Trial();
  try {
    const newsroom = new RandomEdits(trial.content, random);
    let wrong = 0;
    for (let sequence = 1; sequence <= Number(values.sequences); sequence += 1) {
      const edits = Array.from({ length: 1 + random.below(Number(values.edits)) }, () => newsroom.edit());
      if (random.below(12) === 0) {
        trial.changeTemplate(`lần ${String(sequence)}`);
        edits.push('change a template');
      }
      const [built, clean] = [trial.build('dan-dan'), trial.buildClean('tu-dau')];
      const differences = trial.differences('dan-dan', 'tu-dau');
      if (built.status !== 0 || clean.status !== 0 || differences.length > 0) wrong += 1;
      const verdict =
        built.status === 0 && clean.status === 0
          ? `${String(differences.length)} tệp khác ${differences.slice(0, 5).join(' ')}`
          : `dựng hỏng: ${built.said} ${clean.said}`;
      console.log(`${String(sequence)}: ${edits.join(', ')}: ${verdict}`);
    }
    console.log(`${values.sequences} chuỗi sửa, ${String(wrong)} chuỗi cho kết quả khác.`);
    if (wrong > 0) process.exitCode = 1;
  } finally {
    trial.remove();
  }
});
