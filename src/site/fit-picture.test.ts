import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fitPicture } from './fit-picture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anh-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a5121a' } });

test.each([
  ['a camera’s photo is made smaller, in proportion', 3200, 2400, [1600, 1200]],
  ['a small one stays as it is', 800, 600, [800, 600]],
])('%s', async (_name, width, height, expected) => {
  const from = join(folder, 'a.jpg');
  const to = join(folder, 'out', 'a.jpg');
  await picture(width, height).jpeg().toFile(from);
  await fitPicture(from, to, join(folder, 'cache'));
  const made = await sharp(to).metadata();
  expect([made.width, made.height]).toEqual(expected);
});

test('a photo taken sideways is turned upright, and the camera’s notes are left out', async () => {
  const from = join(folder, 'b.jpg');
  const to = join(folder, 'out', 'b.jpg');
  await picture(400, 200)
    .withExif({ IFD0: { Copyright: 'Máy ảnh' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(from);
  await fitPicture(from, to, join(folder, 'cache'));
  const { width, height, exif } = await sharp(to).metadata();
  expect({ width, height, exif }).toEqual({ width: 200, height: 400, exif: undefined });
});

test('a drawing is copied byte for byte', async () => {
  const from = join(folder, 'c.svg');
  const to = join(folder, 'out', 'c.svg');
  writeFileSync(from, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await fitPicture(from, to, join(folder, 'cache'));
  expect(readFileSync(to, 'utf8')).toBe(readFileSync(from, 'utf8'));
});
