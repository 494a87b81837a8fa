import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { framed, framesOf } from '../pack/frame.ts';
import { windowOn } from '../pack/window.ts';
import { PartError } from './part-error.ts';

/** The ending of a part's file. */
export const PART_ENDING = '.bantin';

/** What a part was made of: with what is here it must agree in all. */
const statementSchema = z.strictObject({
  format: z.literal(2),
  number: z.int().positive(),
  of: z.int().positive(),
  /** Digest of the newsroom's files. */
  newsroom: z.string(),
  /** Digest of the program, with Node. */
  program: z.string(),
});
export type PartStatement = z.infer<typeof statementSchema>;

/** A path of the cache as a part may name it: nowhere else, and by no way about. */
const inside = z.string().regex(/^(?!\.)[^/\\:]+(?:\/(?!\.)[^/\\:]+)*$/);

/** What a part hands over; the bytes of each `holds` follow it in the file. */
const entrySchema = z.discriminatedUnion('kind', [
  /** An article as it was read, checked and rendered. */
  z.strictObject({
    kind: z.literal('article'),
    name: inside,
    kept: z.unknown(),
    holds: z.tuple([z.literal('html'), z.literal('text'), z.literal('found'), z.literal('quotations')]),
  }),
  /** A finished part of the search index, by its name in the cache. */
  z.strictObject({ kind: z.literal('search'), name: inside, holds: z.array(inside) }),
  /** A page by its path in the site, with the key of all that it shows. */
  z.strictObject({ kind: z.literal('page'), name: inside, key: z.string(), holds: z.tuple([z.literal('html')]) }),
  z.strictObject({ kind: z.literal('end'), entries: z.int(), holds: z.array(z.string()).length(0) }),
]);
type Entry = Exclude<z.infer<typeof entrySchema>, { kind: 'end' }>;
export type PartEntry = Entry & { readonly bytes: readonly Uint8Array[] };

const json = (value: unknown): Buffer => framed(zstdCompressSync(JSON.stringify(value)));
const parsed = (payload: Buffer): unknown => JSON.parse(zstdDecompressSync(payload).toString());

/** Writes a part; it appears under its name when it is whole. */
export function writePart(file: string, statement: PartStatement, entries: Iterable<PartEntry>): { bytes: number } {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.moi`;
  const out = openSync(unfinished, 'w');
  let written = 0;
  try {
    writeFileSync(out, json(statement));
    for (const { bytes, ...entry } of entries) {
      writeFileSync(out, json(entry));
      for (const one of bytes) writeFileSync(out, framed(Buffer.from(one.buffer, one.byteOffset, one.byteLength)));
      written += 1;
    }
    writeFileSync(out, json({ kind: 'end', entries: written, holds: [] }));
    const { size } = fstatSync(out);
    renameSync(unfinished, file);
    return { bytes: size };
  } finally {
    closeSync(out);
  }
}

/**
 * What a part says of itself, every byte of it having been looked at.
 * @throws PartError when it is no part, or not whole
 */
export function readStatement(file: string): PartStatement {
  const entries = entriesWithStatement(file);
  const statement = entries.next().value as PartStatement;
  while (!entries.next().done);
  return statement;
}

/**
 * What a part hands over, one after the other.
 * @throws PartError when it is no part, or not whole
 */
export function* entriesOf(file: string): Generator<PartEntry, void> {
  const entries = entriesWithStatement(file);
  entries.next();
  yield* entries as Generator<PartEntry, void>;
}

function* entriesWithStatement(file: string): Generator<PartStatement | PartEntry, void> {
  const input = openSync(file, 'r');
  const broken = (why: string) =>
    new PartError(`${basename(file)} ${why}; hãy chép lại tệp, hoặc dựng lại phần này bằng npm run build -- --shard`);
  try {
    const frames = framesOf(windowOn(input), fstatSync(input).size);
    const next = (): Buffer => {
      const frame = frames.next();
      if (frame.done) throw broken('bị hỏng hoặc bị cắt ngắn');
      return frame.value;
    };
    const understood = <T>(schema: z.ZodType<T>, payload: Buffer): T => {
      try {
        return schema.parse(parsed(payload));
      } catch (error) {
        throw new PartError(broken('không phải một phần mà chương trình này đọc được').message, { cause: error });
      }
    };
    yield understood(statementSchema, next());
    for (let count = 0; ; count += 1) {
      const entry = understood(entrySchema, next());
      if (entry.kind === 'end') {
        if (entry.entries !== count) throw broken('bị hỏng hoặc bị cắt ngắn');
        return;
      }
      yield { ...entry, bytes: entry.holds.map(next) };
    }
  } finally {
    closeSync(input);
  }
}
