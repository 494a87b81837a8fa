import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkScript } from '../../search/index/chunk-script.ts';
import { bundleScript } from '../index/bundle.ts';
import { fromForm, packSolid, reference, toForm, unpackSolid } from './solid.ts';

const bytes = fc.uint8Array({ maxLength: 500 }).map((array) => Buffer.from(array));

test('a text comes back from what was packed against another', () => {
  fc.assert(
    fc.property(bytes, bytes, (text, against) => {
      expect(unpackSolid(packSolid(text, against), against, text.length)).toEqual(text);
    }),
  );
});

test('a text like the other packs to next to nothing', () => {
  const against = Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * i * 7919) % 251));
  const text = Buffer.concat([against.subarray(0, 20_000), Buffer.from('một câu mới'), against.subarray(20_000)]);
  expect(packSolid(text, against).length).toBeLessThan(200);
});

test.each([10, 12])('a text of 11 bytes does not come out as one of %i', (length) => {
  const against = Buffer.from('a'.repeat(400));
  const packed = packSolid(Buffer.from('aaaaaaaaaaa'), against);
  expect(() => unpackSolid(packed, against, length)).toThrow(/Không mở được/);
});

describe('a bundle of the search index', () => {
  const path = 'data/chi-muc/2019/index/goi.1.js';
  const name = '2019/index/goi.1';

  test('stands unzipped, and is made again byte for byte', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const script = bundleScript(name, content);
        expect(toForm(path, script)).toEqual({ form: 'bundle', content });
        expect(fromForm(path, 'bundle', content)).toEqual(script);
        expect(reference([{ path, bytes: script }])).toEqual(content);
      }),
    );
  });

  test.each([
    ['zipped by another program', path, chunkScript(name, gzipSync('nội dung'.repeat(90), { level: 1 }))],
    ['not zipped', path, chunkScript(name, Buffer.from('nội dung'))],
    ['under another name', path, bundleScript('khac', Buffer.from('nội dung'))],
    ['outside the index', 'data/tep/x.js', bundleScript('x', Buffer.from('nội dung'))],
    ['cut off', path, bundleScript(name, Buffer.from('nội dung')).subarray(0, 40)],
    ['that is a page', path, Buffer.from('<!doctype html>')],
  ])('%s stands as it is', (_, at, script) => {
    expect(toForm(at, script)).toEqual({ form: 'plain', content: script });
    expect(fromForm(at, 'plain', script)).toEqual(script);
  });
});
