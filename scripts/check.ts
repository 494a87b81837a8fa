/**
 * `npm run check -- [--content DIR] [--format text|json|github|sarif] [--fix]`: names every fault of the newsroom, after
 * mending what can be mended safely. Exit code 1 when there are errors, 0 when there are none, or only remarks.
 */
import { relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Report } from '../src/core/check/report/report.ts';
import { command } from './support/command.ts';
import { keepCompiled } from './support/compile-cache.ts';

keepCompiled();

type Reporter = (report: Report) => string;

const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('../src/core/check/report/text.ts')).reportText,
  json: async () => (await import('../src/core/check/report/json.ts')).reportJson,
  github: async () => (await import('../src/core/check/report/github.ts')).reportGithub,
  sarif: async () => (await import('../src/core/check/report/sarif.ts')).reportSarif,
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
  if (values.fix) {
    const { fixNewsroom } = await import('../src/core/check/fix/fix-newsroom.ts');
    for (const file of fixNewsroom(content)) console.error(`Đã sửa ${folder === '' ? file : `${folder}/${file}`}`);
  }
  const { checkInThreads } = await import('../src/core/edition/check-in-threads.ts');
  const { faults, articleFiles } = await checkInThreads(content);
  const [report, { lineReader }] = await Promise.all([reporter(), import('../src/core/check/report/report.ts')]);
  console.log(report({ faults, articleFiles, folder, lineOf: lineReader(content) }));
  if (faults.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
