/** `npm run invent -- DIR --count N`: writes a synthetic newsroom, for measurements. */
import { parseArgs } from 'node:util';
import { writeNewsroom } from './bench/newsroom.ts';
import { command } from './support/command.ts';

await command(() => {
  const { values, positionals } = parseArgs({
    options: { count: { type: 'string', default: '1000' } },
    allowPositionals: true,
  });
  writeNewsroom(positionals[0] ?? '.cache/bench/newsroom', Number(values.count));
});
