/** `npm run schema -- [--content DIR]`: refreshes the JSON Schemas by which editors complete ids and explain fields. */
import { parseArgs } from 'node:util';
import { readNewsroom } from '../src/core/newsroom/read.ts';
import { command } from './support/command.ts';
import { writeEditorHelp } from './support/editor-help.ts';

await command(() => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  writeEditorHelp(values.content, readNewsroom(values.content).readable);
  console.log('Đã cập nhật gợi ý cho trình soạn thảo.');
});
