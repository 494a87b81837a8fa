/** `npm run archive`: packs the finished site as a signed bag in a zip or folder, or as an update package. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../src/core/archive/archive-error.ts';
import { planBag } from '../src/core/archive/bag/bag.ts';
import { lastCommit, readMasthead } from '../src/core/archive/facts.ts';
import { count } from '../src/core/archive/report.ts';
import { writeFolder, writeZip } from '../src/core/archive/write-bag.ts';
import { command } from './support/command.ts';
import { progress } from './support/progress.ts';
import { loadSecretKey } from './support/secret-key.ts';

const USAGE = `npm run archive
    --site THƯ-MỤC          trang đã dựng (mặc định dist)
    --content THƯ-MỤC       nội dung, để biết tên bản tin và ngày (mặc định content)
    --out TỆP.zip           ghi ra đâu (mặc định ban-tin.zip)
    --format zip|dir        tệp nén hay thư mục
    --key TỆP.key           ký bằng khóa bí mật này (npm run keys)
    --password-file TỆP     mật khẩu của khóa ở dòng đầu tệp này`;

const softwareName = (): string => {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return `${name} ${version}`;
};

await command(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string' },
      format: { type: 'string', default: 'zip' },
      key: { type: 'string' },
      'password-file': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !['zip', 'dir'].includes(values.format)) throw new ArchiveError(USAGE);
  const commit = lastCommit(values.content);
  if (commit.dirty) console.error('Lưu ý: nội dung có thay đổi chưa commit; kho lưu trữ vẫn ghi ngày của commit cuối.');
  const key = values.key === undefined ? undefined : await loadSecretKey(values.key, values['password-file']);
  const facts = { ...readMasthead(values.content), commit: commit.id, time: commit.time, software: softwareName() };
  const bag = planBag(values.site, facts, key, progress('Đang đọc'));
  const packing = progress('Đang đóng gói');
  let written = values.out ?? (values.format === 'zip' ? 'ban-tin.zip' : 'ban-tin');
  if (values.format === 'zip') written = writeZip(bag, written, packing);
  else writeFolder(bag, written, packing);
  console.log(`${written}: ${count(bag.files.length)} tệp, mã trạng thái ${bag.state}`);
  if (!key) console.log('Chưa ký. Tạo khóa bằng “npm run keys”, rồi thêm --key TỆP.key.');
});
