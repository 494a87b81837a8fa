import { checkNewsroom } from '../check/check.ts';
import type { Check } from '../check/check.ts';
import type { Fault } from '../newsroom/fault.ts';
import { listFiles } from '../newsroom/files.ts';
import { readNewsroom } from '../newsroom/read.ts';
import type { FileReading } from '../newsroom/read-file.ts';
import { Pool } from './pool.ts';

/** Fewer articles than this are checked before threads have started. */
const WORTH_THREADS = 300;

/** Reads and checks a newsroom as `checkNewsroom` does, in threads when it is large. */
export async function checkInThreads(root: string): Promise<Check> {
  const listed = listFiles(root);
  const files = listed.flatMap(({ path, link }) => (!link && /^articles\/.*\.mdx?$/.test(path) ? path : []));
  if (files.length < WORTH_THREADS) return await checkNewsroom(root);
  const pool = new Pool(root);
  try {
    const read = new Map<string, FileReading<unknown>>();
    await pool.read(files, ({ file, reading }) => read.set(file, reading));
    const remember = <T>(file: string, again: () => FileReading<T>) =>
      (read.get(file) as FileReading<T> | undefined) ?? again();
    return await checkNewsroom(root, {
      reading: readNewsroom(root, { listed, remember }),
      checkArticles: async (articles, _world, parts) => {
        const faults: Fault[] = [];
        pool.surround(parts, '');
        await pool.check(articles, (found) => faults.push(...found));
        return faults;
      },
    });
  } finally {
    await pool.close();
  }
}
