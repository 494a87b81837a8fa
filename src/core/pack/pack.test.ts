import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Pack } from './pack.ts';

interface Head {
  readonly title: string;
  readonly more?: string;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goi-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (version = '1') => new Pack<Head>(folder, version);
const heads = () => join(folder, 'heads.pack');
const parts = () => join(folder, readdirSync(folder).find((name) => name.startsWith('parts-')) ?? '');

/** All that a pack gives. */
const shown = (pack: Pack<Head>) =>
  new Map(
    [...pack.keys()]
      .sort()
      .map((key) => [
        key,
        { head: pack.head(key), long: pack.part(key, 'long')?.toString(), short: pack.part(key, 'short')?.toString() },
      ]),
  );

const key = fc.constantFrom('a', 'b', 'c', 'đ');
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), key, title: text, long: fc.option(text), short: fc.option(text) }),
  fc.record({ kind: fc.constant('amend' as const), key, more: text, long: fc.option(text), short: fc.option(text) }),
  fc.record({ kind: fc.constant('remove' as const), key }),
  fc.record({ kind: fc.constant('flush' as const) }),
  fc.record({ kind: fc.constant('again' as const) }),
);
const partsOf = ({ long, short }: { long: string | null; short: string | null }) => ({
  ...(long !== null && { long: Buffer.from(long) }),
  ...(short !== null && { short: Buffer.from(short) }),
});

test('gives what was put, amended and not removed, however often it is opened again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      rmSync(folder, { recursive: true, force: true });
      let pack = open();
      const plain = new Map<string, { head: Head; long: string | undefined; short: string | undefined }>();
      for (const one of steps)
        switch (one.kind) {
          case 'put':
            pack.put(one.key, { title: one.title }, partsOf(one));
            plain.set(one.key, {
              head: { title: one.title },
              long: one.long ?? undefined,
              short: one.short ?? undefined,
            });
            break;
          case 'amend': {
            pack.amend(one.key, { more: one.more }, partsOf(one));
            const { head, long, short } = plain.get(one.key) ?? {};
            if (head)
              plain.set(one.key, {
                head: { ...head, more: one.more },
                long: one.long ?? long,
                short: one.short ?? short,
              });
            break;
          }
          case 'remove':
            pack.remove(one.key);
            plain.delete(one.key);
            break;
          case 'flush':
            pack.flush();
            break;
          case 'again':
            pack.close();
            pack = open();
        }
      expect(shown(pack)).toEqual(new Map([...plain].sort(([a], [b]) => (a < b ? -1 : 1))));
      pack.close();
    }),
    { numRuns: 60 },
  );
});

const KEYS = Array.from({ length: 20 }, (_, i) => `bai-${String(i).padStart(2, '0')}`);
const longOf = (name: string) => `Bài dài của ${name}. `.repeat(20);
const filled = (pack: Pack<Head>) => {
  for (const name of KEYS) pack.put(name, { title: name }, { long: Buffer.from(longOf(name)) });
  for (const name of KEYS) pack.amend(name, { more: name }, { short: Buffer.from(name) });
};

describe('a pack that was cut short or damaged', () => {
  beforeEach(() => {
    const pack = open();
    filled(pack);
    pack.close();
  });

  test('holds only what is whole, and takes more, wherever its heads end', () => {
    const whole = readFileSync(heads());
    fc.assert(
      fc.property(fc.nat(whole.length), fc.boolean(), (at, cut) => {
        const bytes = Buffer.from(whole);
        if (!cut && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        writeFileSync(heads(), cut ? bytes.subarray(0, at) : bytes);
        const pack = open();
        for (const [name, { head, long, short }] of shown(pack)) {
          expect(head?.title).toBe(name);
          expect([undefined, name]).toContain(head?.more);
          expect(short).toBe(head?.more);
          expect([undefined, longOf(name)]).toContain(long);
        }
        const kept = [...pack.keys()];
        expect(kept).toEqual(KEYS.slice(0, kept.length));
        pack.put('moi', { title: 'mới' });
        pack.close();
        const again = open();
        expect([...again.keys()]).toEqual([...kept, 'moi']);
        again.close();
        // For the next run: one whose first line was damaged has begun anew.
        rmSync(folder, { recursive: true, force: true });
        const fresh = open();
        filled(fresh);
        fresh.close();
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, () => void]>([
    [
      'has lost its end',
      () => {
        truncateSync(parts(), readFileSync(parts()).length - 10);
      },
    ],
    [
      'has a byte that is another',
      () => {
        const bytes = readFileSync(parts());
        bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
        writeFileSync(parts(), bytes);
      },
    ],
  ])('gives no part that %s', (_name, damage) => {
    damage();
    const pack = open();
    const last = KEYS.at(-1) ?? '';
    expect(pack.head(last)).toEqual({ title: last, more: last });
    expect([pack.part(last, 'short'), pack.part('bai-00', 'long')?.toString()]).toEqual([undefined, longOf('bai-00')]);
    pack.close();
  });

  test('of another version is empty', () => {
    const pack = open('2');
    expect([...pack.keys()]).toEqual([]);
    pack.close();
  });

  test('forgets a half-written line behind the last whole one', () => {
    appendFileSync(heads(), Buffer.from([200, 0, 0, 0, 1, 2, 3, 4, 123]));
    const pack = open();
    pack.put('moi', { title: 'mới' });
    pack.close();
    const again = open();
    expect([...again.keys()]).toEqual([...KEYS, 'moi']);
    again.close();
  });
});

test('is written anew when most of its parts are dead, and gives the same', () => {
  const pack = open();
  const large = Array.from({ length: 300_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 90))).join('');
  for (let i = 0; i < 8; i += 1) pack.put('lon', { title: String(i) }, { short: Buffer.from(`${String(i)}${large}`) });
  pack.put('nho', { title: 'nhỏ' }, { long: Buffer.from('nhỏ') });
  pack.close();
  expect(readFileSync(parts()).length).toBeLessThan(2 * large.length);
  const again = open();
  expect([again.head('lon'), again.part('lon', 'short')?.toString()]).toEqual([{ title: '7' }, `7${large}`]);
  expect(again.part('nho', 'long')?.toString()).toBe('nhỏ');
  again.close();
});

test('is written anew when most of its heads are dead, and gives the same', () => {
  const pack = open();
  filled(pack);
  for (let i = 0; i < 1200; i += 1) pack.amend('bai-03', { more: String(i) });
  pack.close();
  const before = readFileSync(heads()).length;
  const again = open();
  expect(again.head('bai-03')).toEqual({ title: 'bai-03', more: '1199' });
  expect(again.part('bai-03', 'long')?.toString()).toBe(longOf('bai-03'));
  again.close();
  expect(readFileSync(heads()).length).toBeLessThan(before / 5);
});
