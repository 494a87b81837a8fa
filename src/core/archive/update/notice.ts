import { z } from 'zod';
import { ArchiveError } from '../archive-error.ts';
import { pathFault } from '../path.ts';
import { JOURNAL_FOLDER } from './journal-folder.ts';

/** Name of the file in an update package that says what it changes. */
export const NOTICE = 'cap-nhat.json';
export const NOTICE_SIGNATURE = `${NOTICE}.minisig`;
/** Name of the file with the text of all new files, compressed against the old. */
export const SOLID = 'noi-dung.zst';
/** Folder of everything inside a package; as long as that of a bag, so that the same paths fit. */
export const PACKAGE_FOLDER = 'ban-moi';

const MAX_NOTICE = 16 * 2 ** 20;
const MAX_TOTAL = 2 ** 31;

const digest = z.string().regex(/^[\da-f]{64}$/);
const path = z.string().refine((value) => pathFault(value) === undefined && !value.startsWith(JOURNAL_FOLDER));

const length = z.int().nonnegative();

const noticeSchema = z.strictObject({
  format: z.literal(1),
  title: z.string(),
  /** states of the archive that the package leads from and to: SHA-256 of the tag manifest and of the manifest */
  from: z.strictObject({ state: digest, manifest: digest }),
  to: z.strictObject({ state: digest, manifest: digest }),
  remove: z.array(path),
  /** new and changed files; the manifest is not among them, it follows from the old one and this list */
  put: z.array(
    z.strictObject({
      path,
      size: length,
      sha256: digest,
      /** how it stands in the package's text, and how long */
      form: z.enum(['plain', 'bundle']),
      length,
    }),
  ),
  /** SHA-256 of the file with the text */
  solid: digest,
});

/** What an update package changes, and between which two states. */
export type UpdateNotice = z.infer<typeof noticeSchema>;

/**
 * Reads the notice of a package that a stranger may have made: nothing in it can name a place outside the archive.
 * @throws ArchiveError when it is not one, or asks for absurdly much
 */
export function parseNotice(bytes: Buffer): UpdateNotice {
  let value: unknown;
  try {
    value = bytes.length > MAX_NOTICE ? undefined : JSON.parse(bytes.toString());
  } catch {
    value = undefined;
  }
  const notice = noticeSchema.safeParse(value);
  if (!notice.success) throw new ArchiveError('Gói cập nhật hỏng, hoặc không phải gói cập nhật: không dùng.');
  const { put, remove } = notice.data;
  const paths = [...put.map((file) => file.path), ...remove];
  const total = put.reduce((sum, file) => sum + Math.max(file.size, file.length), 0);
  if (new Set(paths).size < paths.length || total > MAX_TOTAL)
    throw new ArchiveError('Gói cập nhật có đường dẫn trùng nhau hoặc lớn bất thường: không dùng.');
  return notice.data;
}
