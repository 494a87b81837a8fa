import process from 'node:process';

const EXPECTED = new Set([
  'FaultError',
  'BusyError',
  'NoReleaseError',
  'PartError',
  'ArchiveError',
  'TypeError [ERR_PARSE_ARGS_UNKNOWN_OPTION]',
]);

/** What keeps a command from writing, in words. */
const WRITING: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'Đĩa đã đầy, không ghi được. Những gì đã có từ trước vẫn nguyên vẹn; hãy xóa bớt tệp rồi chạy lại.'],
  // Node's cpSync calls a full disk by this name, too.
  [
    'EIO',
    'Không ghi được: đĩa đầy hoặc đĩa hỏng. Những gì đã có từ trước vẫn nguyên vẹn; hãy xem lại đĩa rồi chạy lại.',
  ],
  ['EROFS', 'Ổ đĩa chỉ cho đọc, không ghi được. Những gì đã có từ trước vẫn nguyên vẹn.'],
  ['EACCES', 'Không có quyền nên không đọc hay ghi được. Hãy xem lại quyền của thư mục.'],
  ['EPERM', 'Hệ thống không cho phép nên không ghi được. Hãy xem lại quyền của thư mục.'],
  ['EBUSY', 'Một chương trình khác đang giữ tệp hay thư mục nên không thay được. Hãy đóng nó rồi chạy lại.'],
]);

/** Vite's bundler, which is no Node program, tells of a full disk in words only. */
function codeOf(error: Error): string {
  if ('code' in error && WRITING.has(String(error.code))) return String(error.code);
  return /no space left on device/i.test(error.message) ? 'ENOSPC' : '';
}

/**
 * Runs a command: what its user can mend is printed in words, without a stack; everything else as it is. Exit code 1, or
 * 2 when an archive could not be handled at all (there, 1 says that it was read and has faults).
 */
export async function command(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      console.error(`Tùy chọn không đúng: ${error.message}`);
    else if (EXPECTED.has(error.name)) console.error(error.message);
    else if (codeOf(error)) console.error(`${WRITING.get(codeOf(error)) ?? ''} (${wherein(error)})`);
    else console.error(error);
    process.exitCode = error.name === 'ArchiveError' ? 2 : 1;
  }
}

/** The line of a message that names the file. */
const wherein = ({ message }: Error): string =>
  message.split('\n').find((line) => /[/\\]/.test(line) && !line.includes('://')) ?? message;
