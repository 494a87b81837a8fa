import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { JOURNAL_FOLDER } from './journal-folder.ts';

/*
 * In the archive's folder:
 *   .cap-nhat/dang-lam/moi/…          new files, prepared
 *   .cap-nhat/dang-lam/nhat-ky.json   written once all are prepared; from then on an interrupted update is rolled back
 *   .cap-nhat/dang-lam/cu/…           old files, moved here as the new ones take their places
 *   .cap-nhat/hoan-nguyen/            what `dang-lam` becomes when the update is done: to undo it is to roll it back
 */
const WORK = join(JOURNAL_FOLDER, 'dang-lam');
const UNDO = join(JOURNAL_FOLDER, 'hoan-nguyen');
const FORMER_UNDO = join(JOURNAL_FOLDER, 'hoan-nguyen-cu');
const JOURNAL = 'nhat-ky.json';

const journalSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** files that were there before and are replaced or deleted */
  old: z.array(z.string()),
  /** files that were not there before */
  added: z.array(z.string()),
  /** files put in place: replaced and added ones */
  put: z.array(z.string()),
});

/** Which files an update moves; enough to bring back the state before it from wherever it stopped. */
export type Journal = z.infer<typeof journalSchema>;

/** Writes a file and sees it onto the disk before returning. */
function writeDurably(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const fd = openSync(file, 'w', file.endsWith('.sh') ? 0o755 : 0o644);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function readJournal(folder: string): Journal | undefined {
  const file = join(folder, JOURNAL);
  return existsSync(file) ? journalSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Takes away folders that a move left empty, up to the archive's own. */
function sweepEmpty(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
}

/** Prepares one new file. Nothing of the archive is touched yet. */
export function prepareFile(root: string, path: string, bytes: Uint8Array): void {
  writeDurably(join(root, WORK, 'moi', path), bytes);
}

/** The update that can be undone, if any. */
export function undoable(root: string): Journal | undefined {
  return readJournal(join(root, UNDO));
}

/** Puts all prepared files in place. Whatever stops it, `recover` brings the former state back. */
export function carryOut(root: string, journal: Journal): void {
  const work = join(root, WORK);
  for (const path of journal.old) mkdirSync(dirname(join(work, 'cu', path)), { recursive: true });
  for (const path of journal.added) mkdirSync(dirname(join(root, path)), { recursive: true });
  const draft = join(work, `${JOURNAL}.tam`);
  writeDurably(draft, Buffer.from(JSON.stringify(journal)));
  renameSync(draft, join(work, JOURNAL));
  for (const path of journal.old) renameSync(join(root, path), join(work, 'cu', path));
  for (const path of journal.put) renameSync(join(work, 'moi', path), join(root, path));
  for (const path of journal.old) sweepEmpty(root, path);
  if (existsSync(join(root, UNDO))) renameSync(join(root, UNDO), join(root, FORMER_UNDO));
  renameSync(work, join(root, UNDO));
  rmSync(join(root, UNDO, 'moi'), { recursive: true, force: true });
  rmSync(join(root, FORMER_UNDO), { recursive: true, force: true });
}

/** Brings back the files as the journal has them before the update; may be stopped and begun again at any point. */
function rollBack(root: string, journal: Journal): void {
  const work = join(root, WORK);
  for (const path of journal.added) {
    rmSync(join(root, path), { force: true });
    sweepEmpty(root, path);
  }
  for (const path of journal.old) {
    const kept = join(work, 'cu', path);
    if (existsSync(kept)) move(kept, join(root, path));
  }
  rmSync(join(work, JOURNAL));
}

/**
 * Cleans up after an update or an undo that was killed: rolls back what had begun, drops what was only prepared.
 * @returns whether files of the archive had to be brought back
 */
export function recover(root: string): boolean {
  const work = join(root, WORK);
  const journal = readJournal(work);
  if (journal) rollBack(root, journal);
  rmSync(work, { recursive: true, force: true });
  const former = join(root, FORMER_UNDO);
  if (existsSync(former)) {
    if (existsSync(join(root, UNDO))) rmSync(former, { recursive: true });
    else renameSync(former, join(root, UNDO));
  }
  return journal !== undefined;
}

/** Takes the last update back. */
export function undo(root: string): void {
  renameSync(join(root, UNDO), join(root, WORK));
  recover(root);
}

/** Whether an update was interrupted in `root` and has not been cleaned up. */
export function isInterrupted(root: string): boolean {
  return existsSync(join(root, WORK, JOURNAL));
}
