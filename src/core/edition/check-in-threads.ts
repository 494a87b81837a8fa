import type { Check } from '../check/check.ts';
import type { Fault } from '../newsroom/fault.ts';
import { listFiles } from '../newsroom/files.ts';
import type { FileReading } from '../newsroom/read-file.ts';
import { Pool } from './pool.ts';

/** Fewer articles than this are checked before threads have started. */
const WORTH_THREADS = 300;

/**
 * Reads and checks a newsroom as `checkNewsroom` does, in threads when it is large. They begin with the articles while
 * this thread still loads the rules and reads the records.
 */
export async function checkInThreads(root: string): Promise<Check> {
  const listed = listFiles(root);
  const files = listed.flatMap(({ path, link }) => (!link && /^articles\/.*\.mdx?$/.test(path) ? path : []));
  if (files.length < WORTH_THREADS) {
    const { checkNewsroom } = await import('../check/check.ts');
    return await checkNewsroom(root);
  }
  const pool = new Pool(root);
  const read = new Map<string, FileReading<unknown>>();
  const remember = <T>(file: string, again: () => FileReading<T>): FileReading<T> => {
    const known = (read.get(file) as FileReading<T> | undefined) ?? again();
    read.set(file, known);
    return known;
  };
  const readRecords = async () => {
    const { readNewsroom } = await import('../newsroom/read.ts');
    const others = new Set(files);
    readNewsroom(root, { listed: listed.filter(({ path }) => !others.has(path)), remember });
    return readNewsroom;
  };
  try {
    const [readNewsroom, { checkNewsroom }] = await Promise.all([
      readRecords(),
      import('../check/check.ts'),
      pool.read(files, ({ file, reading }) => read.set(file, reading)),
    ]);
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
