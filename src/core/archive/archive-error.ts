/** A refusal that the person at the keyboard can act on; the message is Vietnamese and says what to do. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** Whether a file-system error says that the disk (or the quota on it) is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
