/** `npm run update`: brings an archive's folder to a newer state with an update package, or takes that back. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../src/core/archive/archive-error.ts';
import { parsePublicKey } from '../src/core/archive/minisign/public-key.ts';
import { count } from '../src/core/archive/report.ts';
import { applyUpdate, recoverUpdate, undoUpdate } from '../src/core/archive/update/apply.ts';
import { command } from './support/command.ts';

const USAGE = `npm run update -- THƯ-MỤC GÓI.zip    nâng bản lưu trữ trong thư mục lên bản mới
npm run update -- THƯ-MỤC --undo     trở lại bản trước lần cập nhật gần nhất
npm run update -- THƯ-MỤC            dọn một lần cập nhật bị ngắt giữa chừng
    --key TỆP.pub                    chỉ nhận gói ký bằng khóa này (mặc định: khóa có sẵn trong bản lưu trữ)`;

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, undo: { type: 'boolean' } },
  });
  const [folder, packageFile, ...others] = positionals;
  if (folder === undefined || others.length > 0 || (values.undo && packageFile !== undefined))
    throw new ArchiveError(USAGE);
  if (values.undo) {
    undoUpdate(folder);
    console.log('Đã trở lại bản trước lần cập nhật.');
  } else if (packageFile === undefined) {
    const recovered = recoverUpdate(folder);
    console.log(recovered ? 'Đã dọn lần cập nhật bị ngắt; bản lưu trữ như cũ.' : 'Không có lần cập nhật nào đang dở.');
  } else {
    const trusted = values.key === undefined ? undefined : parsePublicKey(readFileSync(values.key, 'utf8'));
    const { added, replaced, removed, comment, recovered } = applyUpdate(folder, packageFile, trusted);
    if (recovered) console.log('Đã dọn một lần cập nhật trước bị ngắt giữa chừng.');
    console.log(comment === undefined ? 'Gói không có chữ ký (bản lưu trữ cũng không có).' : `Chữ ký đúng: ${comment}`);
    console.log(`Đã cập nhật: thêm ${count(added)}, thay ${count(replaced)}, xóa ${count(removed)} tệp.`);
    console.log('Muốn trở lại bản trước: thêm --undo thay cho tên gói.');
  }
});
