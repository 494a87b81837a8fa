import { constants, gunzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { readChunkScript } from '../../search/query/chunk.ts';
import { INDEX_FOLDER } from '../../search/query/manifest.ts';
import { ArchiveError } from '../archive-error.ts';
import { bundleScript } from '../index/bundle.ts';

/*
 * New files are written as one text against the old one, so that only what differs travels. A bundle of the search index
 * is gzipped inside a script, and one more article changes every byte of it though hardly a word; so it stands in that
 * text unzipped, and is zipped and wrapped again where the package is applied.
 */

/** How a file stands in a package: as it is, or as the text of a bundle of the search index. */
export type Form = 'plain' | 'bundle';

const PREFIX = `data/${INDEX_FOLDER}`;
const CALL = Buffer.from('banTinChunk(');

/** The bundle's text, when the file is a script of exactly one gzipped chunk. */
function bundleContent(path: string, script: Buffer): Buffer | undefined {
  if (!path.startsWith(PREFIX) || !script.subarray(0, CALL.length).equals(CALL)) return undefined;
  try {
    const [chunk, ...others] = readChunkScript(script).values();
    return chunk && others.length === 0 ? gunzipSync(chunk) : undefined;
  } catch {
    return undefined;
  }
}

const bundleName = (path: string): string => path.slice(PREFIX.length).replace(/^\//, '').replace(/\.js$/, '');

/** A new file as it stands in a package: as a bundle's text only when the file can be made of it again. */
export function toForm(path: string, bytes: Buffer): { form: Form; content: Buffer } {
  const content = bundleContent(path, bytes);
  const again = content && fromForm(path, 'bundle', content);
  return content && again?.equals(bytes) ? { form: 'bundle', content } : { form: 'plain', content: bytes };
}

/** The file made of what stands in a package. */
export function fromForm(path: string, form: Form, content: Buffer): Buffer {
  return form === 'plain' ? content : bundleScript(bundleName(path), content);
}

/** What the new text is written against: the old files that the update replaces or deletes, unzipped where possible. */
export function reference(files: Iterable<{ path: string; bytes: Buffer }>): Buffer {
  return Buffer.concat([...files].map(({ path, bytes }) => bundleContent(path, bytes) ?? bytes));
}

/** The longest that zstd looks back, as a power of two: 128 MB, which every decoder takes. */
const WINDOW = 27;

/** Compresses the new text against the old. */
export function packSolid(text: Buffer, against: Buffer): Buffer {
  return zstdCompressSync(text, {
    ...(against.length > 0 && { dictionary: against }),
    params: {
      [constants.ZSTD_c_compressionLevel]: 12,
      [constants.ZSTD_c_targetLength]: 999,
      [constants.ZSTD_c_windowLog]: WINDOW,
    },
  });
}

/**
 * The new text again.
 * @param length which it must have
 * @throws ArchiveError when it does not come out
 */
export function unpackSolid(packed: Buffer, against: Buffer, length: number): Buffer {
  let text: Buffer | undefined;
  try {
    text = zstdDecompressSync(packed, {
      ...(against.length > 0 && { dictionary: against }),
      maxOutputLength: Math.max(1, length),
    });
  } catch {
    text = undefined;
  }
  if (text?.length !== length) throw new ArchiveError('Không mở được phần nội dung của gói cập nhật: không dùng.');
  return text;
}
