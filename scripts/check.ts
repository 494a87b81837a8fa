/**
 * `npm run check -- [--content DIR] [--format text|json|github|sarif] [--fix]`: names every fault of the newsroom, after
 * mending what can be mended safely. Exit code 1 when there are errors, 0 when there are none, or only remarks.
 */
import { relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fixNewsroom } from '../src/core/check/fix/fix-newsroom.ts';
import { reportGithub } from '../src/core/check/report/github.ts';
import { reportJson } from '../src/core/check/report/json.ts';
import { lineReader } from '../src/core/check/report/report.ts';
import type { Report } from '../src/core/check/report/report.ts';
import { reportSarif } from '../src/core/check/report/sarif.ts';
import { reportText } from '../src/core/check/report/text.ts';
import { checkInThreads } from '../src/core/edition/check-in-threads.ts';
import { command } from './support/command.ts';

const REPORTERS: Readonly<Record<string, (report: Report) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
};

await command(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  });
  const { content, format } = values;
  const reporter = REPORTERS[format];
  if (!reporter) {
    console.error(`Không có dạng “${format}”; dùng một trong: ${Object.keys(REPORTERS).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const folder = relative(process.cwd(), content).split(sep).join('/');
  if (values.fix)
    for (const file of fixNewsroom(content)) console.error(`Đã sửa ${folder === '' ? file : `${folder}/${file}`}`);
  const { faults, articleFiles } = await checkInThreads(content);
  console.log(reporter({ faults, articleFiles, folder, lineOf: lineReader(content) }));
  if (faults.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
