import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Newsroom } from '../../src/core/newsroom/model.ts';
import { readNewsroom } from '../../src/core/newsroom/read.ts';

/** Files of a newsroom by path; `undefined` takes a file of the sample away. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A whole small newsroom with invented names, without any fault. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'site.yaml': `name: Bản tin Mẫu
description: Tòa soạn giả định để thử
address: https://ban-tin.example
organisation: ban-mau
sections:
  - id: thoi-su
    name: Thời sự
`,
  'organisations/ban-mau.yaml': `name: Ban Mẫu
sources: [{ outlet: Giả định }]
`,
  'terms/dang-xii.yaml': `series: party
number: XII
sources: [{ outlet: Giả định }]
`,
  'officials/le-thi-mau.yaml': `name: Lê Thị Mẫu
offices:
  - title: Trưởng Ban Mẫu
    organisation: ban-mau
    sources: [{ outlet: Giả định }]
`,
  'documents/01-nq-bm.yaml': `code: 01-NQ/BM
type: Nghị quyết
term: dang-xii
sources: [{ outlet: Giả định }]
`,
  'articles/2019/bai-mot.md': `---
title: Bài một
date: 2019-02-12
section: thoi-su
officials: [le-thi-mau]
documents: [01-NQ/BM]
---

Thân bài một.
`,
};

/** Runs `use` on a folder that holds SAMPLE with `changes` over it, and takes the folder away afterwards. */
export function withNewsroom<T>(changes: Files, use: (root: string) => T): T {
  const root = write(changes);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** {@link withNewsroom} for what takes its time. */
export async function withNewsroomAsync<T>(changes: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = write(changes);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(changes: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'toa-soan-'));
  for (const [file, content] of Object.entries({ ...SAMPLE, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

/**
 * The model of SAMPLE with `changes` over it.
 * @throws with every fault, should there be one
 */
export function newsroomOf(changes: Files = {}): Newsroom {
  const { newsroom, faults } = withNewsroom(changes, readNewsroom);
  if (!newsroom) throw new Error(faults.map(({ file, line, cause }) => `${file}:${line} ${cause}`).join('\n'));
  return newsroom;
}
