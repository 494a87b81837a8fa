import { checkNewsroom } from '../../src/core/check/check.ts';
import { withNewsroomAsync } from './newsroom.ts';
import type { Files } from './newsroom.ts';

/** The faults of the sample newsroom with `changes` over it, as `file:line:column kind`, on a fixed day. */
export async function kindsOf(changes: Files): Promise<string[]> {
  const { faults } = await withNewsroomAsync(changes, (root) => checkNewsroom(root, { today: '2026-01-15' }));
  return faults.map(({ file, line, column, kind }) => `${file}:${String(line)}:${String(column)} ${kind}`);
}
