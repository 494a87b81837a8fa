/** `npm run verify`: checks an archive and names what is changed, missing or added. Exit 0 whole, 1 faults, 2 unreadable. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../src/core/archive/archive-error.ts';
import { parsePublicKey } from '../src/core/archive/minisign/public-key.ts';
import { verificationLines } from '../src/core/archive/report.ts';
import { openArchive } from '../src/core/archive/source.ts';
import { verifyArchive } from '../src/core/archive/verify.ts';
import { command } from './support/command.ts';
import { progress } from './support/progress.ts';

const USAGE = `npm run verify -- TỆP.zip | THƯ-MỤC
    --key TỆP.pub     chỉ nhận chữ ký của khóa này (khóa đã so với bản giấy)
    --all             liệt kê hết lỗi`;

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, all: { type: 'boolean' } },
  });
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) throw new ArchiveError(USAGE);
  const trusted = values.key === undefined ? undefined : parsePublicKey(readFileSync(values.key, 'utf8'));
  const source = openArchive(target);
  const result = verifyArchive(source, trusted, progress('Đang kiểm tra'));
  source.close();
  for (const line of verificationLines(result, values.all ? Infinity : 50)) console.log(line);
  if (result.faults.length > 0) process.exitCode = 1;
});
