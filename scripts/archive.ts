/** `npm run archive`: packs the finished site as a signed bag in a zip or folder, or as an update package. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../src/core/archive/archive-error.ts';
import type { BagFacts } from '../src/core/archive/bag/bag-info.ts';
import { planBag } from '../src/core/archive/bag/bag.ts';
import type { Bag } from '../src/core/archive/bag/bag.ts';
import { lastCommit, readMasthead } from '../src/core/archive/facts.ts';
import type { SecretKey } from '../src/core/archive/minisign/secret-key.ts';
import { count } from '../src/core/archive/report.ts';
import { openArchive } from '../src/core/archive/source.ts';
import { planUpdate } from '../src/core/archive/update/make.ts';
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
    --password-file TỆP     mật khẩu của khóa ở dòng đầu tệp này
    --since CŨ.zip          chỉ tạo gói cập nhật, từ bản lưu trữ cũ này lên bản mới`;

const softwareName = (): string => {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return `${name} ${version}`;
};

function updateFrom(older: string, newer: Bag, facts: BagFacts, key: SecretKey | undefined): Bag {
  const source = openArchive(older);
  const update = planUpdate(source, newer, facts, key);
  source.close();
  return update;
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string' },
      format: { type: 'string', default: 'zip' },
      key: { type: 'string' },
      'password-file': { type: 'string' },
      since: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !['zip', 'dir'].includes(values.format)) throw new ArchiveError(USAGE);
  const commit = lastCommit(values.content);
  if (commit.dirty) console.error('Lưu ý: nội dung có thay đổi chưa commit; kho lưu trữ vẫn ghi ngày của commit cuối.');
  const key = values.key === undefined ? undefined : await loadSecretKey(values.key, values['password-file']);
  const facts = { ...readMasthead(values.content), commit: commit.id, time: commit.time, software: softwareName() };
  const whole = planBag(values.site, facts, key, progress('Đang đọc'));
  const bag = values.since === undefined ? whole : updateFrom(values.since, whole, facts, key);
  const folder = values.format === 'dir' && values.since === undefined;
  let written = values.out ?? `ban-tin${values.since === undefined ? '' : '-cap-nhat'}${folder ? '' : '.zip'}`;
  if (folder) writeFolder(bag, written, progress('Đang ghi'));
  else written = writeZip(bag, written, progress('Đang nén'));
  console.log(`${written}: ${count(bag.files.length)} tệp, mã trạng thái ${bag.state}`);
  if (!key) console.log('Chưa ký. Tạo khóa bằng “npm run keys”, rồi thêm --key TỆP.key.');
});
