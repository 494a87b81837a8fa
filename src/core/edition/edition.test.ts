import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SAMPLE, withNewsroomAsync } from '../../../tests/support/newsroom.ts';
import { readEdition } from './edition.ts';
import type { Edition, EditionOptions } from './edition.ts';
import { Shelf } from './shelf.ts';

// Threads have to start.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 300;
const OFFICIAL = 'officials/le-thi-mau.yaml';
const ARTICLES = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => [
    `articles/2018/bai-so-${String(i)}.md`,
    `---\ntitle: Bài ${String(i)}\ndate: 2018-02-12\nsection: thoi-su\n---\n\nĐồng chí Lê Thị Mẫu, Trưởng Ban Mẫu, phát biểu.\n`,
  ]),
);

let cache = '';
let shelf: Shelf;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ke-'));
});
afterEach(() => {
  shelf.close();
  rmSync(cache, { recursive: true, force: true });
});

/** Reads a newsroom, changes a record, and hands over a way to read it again. */
const afterRecordChange = (
  test: (again: (options?: EditionOptions) => Promise<Edition>, root: string) => Promise<void>,
): Promise<void> =>
  withNewsroomAsync({ ...ARTICLES }, async (root) => {
    shelf = new Shelf(root, cache, '1');
    const again = (options: EditionOptions = {}) => readEdition(root, shelf, options);
    expect((await again()).stats).toEqual({ read: COUNT + 1, rendered: COUNT + 1 });
    writeFileSync(join(root, OFFICIAL), SAMPLE[OFFICIAL]?.replace('Trưởng Ban', 'Phó Trưởng Ban') ?? '');
    await test(again, root);
  });

test('in a hurry, what a record wants done again is put off, but an edited article is done', () =>
  afterRecordChange(async (again, root) => {
    const file = 'articles/2018/bai-so-7.md';
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\nMột câu vừa thêm.\n`);
    const { newsroom, pending, stats, longText, renew } = await again({ hurry: true });
    expect(newsroom?.officials.get('le-thi-mau')?.offices[0]?.title).toBe('Phó Trưởng Ban Mẫu');
    expect([pending.size, stats.rendered]).toEqual([COUNT, 1]);
    const edited = newsroom?.bySlug.get('bai-so-7');
    expect(edited && longText(edited, 'html')).toContain('Một câu vừa thêm.');
    // One that is asked for, twice.
    const asked = newsroom?.bySlug.get('bai-so-8');
    for (let i = 0; i < 2; i += 1) if (asked) renew(asked);
    expect((await again({ hurry: true })).pending.size).toBe(COUNT - 1);
    const whole = await again();
    expect([whole.pending.size, whole.stats.rendered]).toEqual([0, COUNT - 1]);
    expect((await again()).stats).toEqual({ read: 0, rendered: 0 });
  }));

test('work that is ended early begins where it was', () =>
  afterRecordChange(async (again) => {
    const stop = new AbortController();
    let done = 0;
    const progress = () => {
      done += 1;
      stop.abort(new Error('dừng'));
    };
    await expect(again({ signal: stop.signal, progress })).rejects.toThrow('dừng');
    // This thread, which works as well, has stopped, too.
    await wait(300);
    expect(done).toBeLessThan(COUNT / 2);
    const { rendered } = (await again()).stats;
    expect(rendered).toBeLessThan(COUNT + 1);
    expect((await again()).stats.rendered).toBe(0);
  }));
