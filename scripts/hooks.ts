/**
 * `npm run hooks`: from now on Git checks what is about to be committed, and editors complete ids. With `--staged` it is
 * what Git calls: checks the content as it stands in the index, and refuses the commit when that has errors.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkNewsroom } from '../src/core/check/check.ts';
import { lineReader } from '../src/core/check/report/report.ts';
import { reportText } from '../src/core/check/report/text.ts';
import { readNewsroom } from '../src/core/newsroom/read.ts';
import { command } from './support/command.ts';
import { writeEditorHelp } from './support/editor-help.ts';

const CONTENT = 'content';
const HOOK = `#!/bin/sh
# Bản tin: xem phần sắp ghi vào Git (npm run hooks)
exec npm run --silent hooks -- --staged
`;

const git = (...parts: string[]) => execFileSync('git', parts, { encoding: 'utf8', maxBuffer: 1 << 28 });

await command(async () => {
  const { values } = parseArgs({ options: { staged: { type: 'boolean', default: false } } });
  if (values.staged) await checkStaged();
  else install();
});

function install(): void {
  const file = git('rev-parse', '--git-path', 'hooks/pre-commit').trim();
  if (existsSync(file) && !readFileSync(file, 'utf8').includes('npm run hooks')) {
    console.error(`Đã có ${file} của người khác, không ghi đè. Thêm vào đó dòng: npm run --silent hooks -- --staged`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, HOOK);
  chmodSync(file, 0o755);
  writeEditorHelp(CONTENT, readNewsroom(CONTENT).readable);
  console.log('Đã cài: mỗi lần ghi vào Git, phần sắp ghi được kiểm tra trước. Gợi ý cho VS Code cũng đã sẵn sàng.');
}

/** Files not touched by the commit count only when it changes what they refer to. */
async function checkStaged(): Promise<void> {
  const staged = git('diff', '--cached', '--name-only', '--no-renames', '-z', '--', CONTENT)
    .split('\0')
    .filter(Boolean);
  if (staged.length === 0) return;
  const gone = git('diff', '--cached', '--name-only', '--no-renames', '--diff-filter=D', '-z', '--', CONTENT) !== '';
  const everywhere = gone || staged.some((file) => !file.startsWith(`${CONTENT}/articles/`));
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  try {
    const files = git('ls-files', '--cached', '-z', '--', CONTENT);
    execFileSync('git', ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { input: files });
    const root = join(folder, CONTENT);
    const { faults, articleFiles } = await checkNewsroom(root);
    const shown = faults.filter(
      ({ file, severity }) => staged.includes(`${CONTENT}/${file}`) || (everywhere && severity === 'error'),
    );
    if (shown.length === 0) return;
    console.error(reportText({ faults: shown, articleFiles, folder: CONTENT, lineOf: lineReader(root) }));
    if (!shown.some(({ severity }) => severity === 'error')) return;
    console.error('Chưa ghi vào Git. Sửa xong thì thêm tệp vào (git add) rồi ghi lại.');
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
