import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chunkScript } from '../../search/index/chunk-script.ts';
import { splitBundle, unbundled } from '../../search/query/bundles.ts';
import { readChunkScript } from '../../search/query/chunk.ts';
import type { Bundle } from '../../search/query/manifest.ts';
import { bundleIndex } from './bundle-index.ts';
import { bundleText } from './bundle.ts';

/** A text of some thousand letters that no other name has. */
const textOf = (name: string): Buffer => Buffer.from(`pagefind_dcd${name} `.repeat(800));
const manifest = chunkScript('muc-luc', Buffer.from('{"engine":"may-tim.1","shards":[],"total":3}'));
const engine = Buffer.concat([chunkScript('worker', Buffer.from('x')), chunkScript('wasm', Buffer.from('y'))]);

/** An index of so many chunks in each of two shards, by path. */
function indexOf(chunks: Readonly<Record<string, readonly string[]>>): Map<string, Buffer> {
  const files = new Map([
    ['chi-muc/muc-luc.js', manifest],
    ['chi-muc/may-tim.1.js', engine],
    ['chi-muc/tu-vung.js', chunkScript('tu-vung', gzipSync(textOf('tu-vung')))],
  ]);
  for (const [folder, names] of Object.entries(chunks))
    for (const name of names)
      files.set(`chi-muc/${folder}/${name}.js`, chunkScript(`${folder}/${name}`, gzipSync(textOf(name))));
  return files;
}

const bundle = (files: ReadonlyMap<string, Buffer>): Map<string, Buffer> =>
  new Map(
    [...bundleIndex([...files.keys()], (path) => files.get(path) ?? Buffer.of())].map(({ path, bytes }) => [
      path,
      bytes,
    ]),
  );

const parse = (files: ReadonlyMap<string, Buffer>) => {
  const script = files.get('chi-muc/muc-luc.js') ?? Buffer.of();
  return JSON.parse(Buffer.from(readChunkScript(script).get('muc-luc') ?? []).toString()) as { bundles: Bundle[] };
};

const names = (count: number, of = 'vi'): string[] =>
  Array.from({ length: count }, (_, i) => `${of}_${String(i * 7919)}`);

describe('the index of an archive', () => {
  const old = indexOf({
    '2018/fragment': names(300),
    '2019/fragment': names(120, 'x'),
    '2019/index': ['a'],
    '2019': ['a', 'index.1', 'z'],
  });
  const made = bundle(old);
  const reader = (files: ReadonlyMap<string, Buffer>) =>
    unbundled(parse(files).bundles, (file) => {
      const script = files.get(`chi-muc/${file}.js`);
      const bytes = script && readChunkScript(script).get(file);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(file));
    });

  test('has few files, and every chunk in them, unzipped', async () => {
    expect(made.size).toBeLessThan(25);
    const read = reader(made);
    for (const path of old.keys()) {
      const name = path.slice('chi-muc/'.length, -'.js'.length);
      if (name === 'muc-luc' || name === 'may-tim.1') continue;
      expect(Buffer.from(await read(name)), name).toEqual(textOf(name.replace(/.*\//, '')));
    }
  });

  test('keeps the engine and what else the manifest says', () => {
    expect(made.get('chi-muc/may-tim.1.js')).toEqual(engine);
    expect(parse(made)).toMatchObject({ engine: 'may-tim.1', total: 3 });
  });

  test('is the same whatever order the files come in', () => {
    expect(new Map([...bundle(new Map([...old].reverse()))].sort())).toEqual(new Map([...made].sort()));
  });

  test('keeps the bundles of a year that did not change, and most of one that gained a chunk', () => {
    const more = [...names(300), 'vi_5moi'];
    const later = bundle(
      indexOf({
        '2018/fragment': more,
        '2019/fragment': names(120, 'x'),
        '2019/index': ['a'],
        '2019': ['a', 'index.1', 'z'],
      }),
    );
    const changed = [...later.keys()].filter((path) => !made.has(path));
    expect(changed.filter((path) => path.includes('/2019/'))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(4);
  });

  test('taken out of an archive stays as it is', () => {
    expect(bundle(made)).toEqual(made);
  });

  test('is refused when a chunk is cut off', () => {
    const cut = new Map(old).set('chi-muc/2018/fragment/vi_0.js', Buffer.from('banTinChunk("2018/fr'));
    expect(() => bundle(cut)).toThrow('chi-muc/2018/fragment/vi_0.js hỏng');
  });
});

test('a bundle that could not be read is asked for again', async () => {
  let tries = 0;
  const text = bundleText([['a/b', Buffer.from('nội dung')]]);
  const read = unbundled([{ file: 'a/goi', first: 'a/b', last: 'a/b' }], () =>
    ++tries === 1 ? Promise.reject(new Error('mất')) : Promise.resolve(new Uint8Array(text)),
  );
  await expect(read('a/b')).rejects.toThrow('mất');
  expect(Buffer.from(await read('a/b')).toString()).toBe('nội dung');
  await read('a/b');
  expect(tries).toBe(2);
});

test('chunks of any bytes come out as they went in', () => {
  const chunks = [
    ['một/"hai"\n', Buffer.of(0, 10, 255)],
    ['trống', Buffer.of()],
  ] as const;
  expect([...splitBundle(bundleText(chunks))].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(chunks);
});
