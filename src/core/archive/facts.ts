import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisation } from '../newsroom/schema/organisation.ts';
import { site } from '../newsroom/schema/site.ts';
import { readYaml } from '../newsroom/yaml-source.ts';
import { ArchiveError } from './archive-error.ts';
import type { BagFacts } from './bag/bag-info.ts';

/** The commit that an archive is dated by, and whether the folder has changes that are in no commit yet. */
export interface Commit {
  id: string;
  /** seconds since 1970 */
  time: number;
  dirty: boolean;
}

/**
 * The last commit of the repository that holds `folder`. SOURCE_DATE_EPOCH (reproducible-builds.org) stands in for it
 * where there is no git.
 * @throws ArchiveError when there is neither
 */
export function lastCommit(folder: string): Commit {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const [id = '', time = ''] = git('log', '-1', '--format=%H %ct').split(' ');
    return { id, time: Number(time), dirty: git('status', '--porcelain', '--', '.') !== '' };
  } catch (error) {
    const time = Number(process.env.SOURCE_DATE_EPOCH);
    if (time > 0) return { id: 'không rõ', time, dirty: false };
    throw new ArchiveError(
      'Không hỏi được git ngày của nội dung. Hãy chạy trong kho git đã có commit, hoặc đặt SOURCE_DATE_EPOCH.',
      { cause: error },
    );
  }
}

/**
 * Name of the bulletin and of its publisher, from `site.yaml` and the publisher's record.
 * @throws ArchiveError when `site.yaml` is absent or faulty
 */
export function readMasthead(content: string): Pick<BagFacts, 'title' | 'organisation'> {
  const read = (file: string): unknown => {
    const path = join(content, file);
    return existsSync(path) ? readYaml(readFileSync(path, 'utf8'), file).value : undefined;
  };
  const masthead = site.safeParse(read('site.yaml'));
  if (!masthead.success) throw new ArchiveError(`${content}/site.yaml có lỗi: chạy “npm run check” để xem.`);
  const { name, organisation: id = '' } = masthead.data;
  const publisher = organisation.safeParse(read(`organisations/${id}.yaml`));
  return { title: name, organisation: publisher.success ? publisher.data.name : name };
}
