/** `npm run check -- [--content DIR]`: names every fault of the newsroom. */
import { parseArgs } from 'node:util';
import process from 'node:process';
import { readNewsroom } from '../src/core/newsroom/read.ts';
import { command } from './support/command.ts';

await command(() => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const { faults, articleFiles } = readNewsroom(values.content);
  for (const { file, line, column, kind, cause, cure } of faults)
    console.log(`${values.content}/${file}:${String(line)}:${String(column)}  ${kind}  ${cause} — ${cure}`);
  console.log(`${String(articleFiles)} bài, ${String(faults.length)} lỗi`);
  if (faults.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
