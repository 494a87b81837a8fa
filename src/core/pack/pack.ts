import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { framed, payloadsOf } from './frame.ts';

/** Where a part lies in the file of parts, and the CRC-32 of its bytes there. */
type Extent = readonly [offset: number, length: number, crc: number];

/** An entry: what is wanted of it every time, and larger parts that are read only when asked for. */
interface Entry<H> {
  readonly head: H;
  readonly parts: Readonly<Record<string, Extent>>;
}
type Line<H> = { key: string } & (Entry<H> | { gone: true });

const HEADS = 'heads.pack';
const FLUSH = 1 << 20;
/** Rewriting pays when more than this share of the bytes is dead. */
const DEAD_SHARE = 0.5;
const SMALL = 1 << 20;

/** A part as it lies in the pack. */
export const packed = (text: string): Uint8Array => zstdCompressSync(text);

/**
 * Results by key in two files that only grow: heads, all of them read at the start, and parts, read one by one. Both
 * are checksummed: a damaged or half-written end is cut off, and what it held counts as never kept. A pack made by
 * another version is thrown away.
 */
export class Pack<H> {
  readonly #folder: string;
  readonly #version: string;
  readonly #entries = new Map<string, Entry<H>>();
  #partsName = 'parts-0.pack';
  #heads = -1;
  #parts = -1;
  #size = 0;
  #pending: { heads: Buffer[]; parts: Uint8Array[]; bytes: number } = { heads: [], parts: [], bytes: 0 };

  /** Opens the pack of a folder, or begins one. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    mkdirSync(folder, { recursive: true });
    if (!this.#load()) this.#begin();
    for (const name of readdirSync(folder))
      if (name !== HEADS && name !== this.#partsName) rmSync(join(folder, name), { recursive: true, force: true });
  }

  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  head(key: string): H | undefined {
    return this.#entries.get(key)?.head;
  }

  /** A part of an entry; undefined when there is none, or when its bytes are damaged. */
  part(key: string, name: string): string | undefined {
    const bytes = this.packedPart(key, name);
    return bytes && zstdDecompressSync(bytes).toString('utf8');
  }

  /** The same as it lies in the pack. */
  packedPart(key: string, name: string): Uint8Array | undefined {
    const extent = this.#entries.get(key)?.parts[name];
    if (!extent) return undefined;
    this.flush();
    const [offset, length, crc] = extent;
    const bytes = Buffer.allocUnsafe(length);
    return readSync(this.#parts, bytes, 0, length, offset) < length || crc32(bytes) !== crc ? undefined : bytes;
  }

  /** Keeps an entry; parts that are not given stay those of the entry before it. */
  put(key: string, head: H, parts: Readonly<Record<string, Uint8Array>> = {}): void {
    const extents: Record<string, Extent> = { ...this.#entries.get(key)?.parts };
    for (const [name, bytes] of Object.entries(parts)) {
      extents[name] = [this.#size, bytes.length, crc32(bytes)];
      this.#size += bytes.length;
      this.#pending.parts.push(bytes);
      this.#pending.bytes += bytes.length;
    }
    this.#set({ key, head, parts: extents });
  }

  remove(key: string): void {
    if (this.#entries.delete(key)) this.#write({ key, gone: true });
  }

  /** Writes what waits: parts first, so that no head speaks of a part that is not there. */
  flush(): void {
    const { heads, parts } = this.#pending;
    this.#pending = { heads: [], parts: [], bytes: 0 };
    if (parts.length > 0) writeWhole(this.#parts, Buffer.concat(parts));
    if (heads.length > 0) writeWhole(this.#heads, Buffer.concat(heads));
  }

  /** Writes everything, rewrites the files when half of them is dead, and closes them. */
  close(): void {
    this.flush();
    const live = [...this.#entries.values()].reduce(
      (sum, { parts }) => sum + Object.values(parts).reduce((bytes, [, length]) => bytes + length, 0),
      0,
    );
    const dead = this.#size - live;
    if (this.#size > SMALL && dead > this.#size * DEAD_SHARE) this.#compact();
    closeSync(this.#heads);
    closeSync(this.#parts);
  }

  #set(entry: { key: string } & Entry<H>): void {
    const { key, head, parts } = entry;
    this.#entries.set(key, { head, parts });
    this.#write(entry);
  }

  #write(line: Line<H>): void {
    const bytes = framed(Buffer.from(JSON.stringify(line)));
    this.#pending.heads.push(bytes);
    this.#pending.bytes += bytes.length;
    if (this.#pending.bytes > FLUSH) this.flush();
  }

  #load(): boolean {
    const file = join(this.#folder, HEADS);
    if (!existsSync(file)) return false;
    const bytes = readFileSync(file);
    const { payloads, end } = payloadsOf(bytes);
    const [first, ...lines] = payloads;
    if (!first) return false;
    const { version, parts } = JSON.parse(first.toString()) as { version: string; parts: string };
    if (version !== this.#version || !existsSync(join(this.#folder, parts))) return false;
    this.#partsName = parts;
    for (const payload of lines) {
      const line = JSON.parse(payload.toString()) as Line<H>;
      if ('gone' in line) this.#entries.delete(line.key);
      else this.#entries.set(line.key, { head: line.head, parts: line.parts });
    }
    this.#open();
    ftruncateSync(this.#heads, end);
    // Heads are a good deal smaller than parts; when most of them are dead they are written anew at once.
    if (lines.length > 2 * this.#entries.size + 1000) this.#compact();
    return true;
  }

  #begin(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
    this.#entries.clear();
    writeFileSync(join(this.#folder, HEADS), this.#firstLine(this.#partsName));
    writeFileSync(join(this.#folder, this.#partsName), '');
    this.#open();
  }

  #firstLine(parts: string): Buffer {
    return framed(Buffer.from(JSON.stringify({ version: this.#version, parts })));
  }

  #open(): void {
    this.#heads = openSync(join(this.#folder, HEADS), 'a+');
    this.#parts = openSync(join(this.#folder, this.#partsName), 'a+');
    this.#size = fstatSync(this.#parts).size;
  }

  /** Writes what lives into new files; the rename of the heads makes them the pack. */
  #compact(): void {
    const generation = Number(/\d+/.exec(this.#partsName)?.[0] ?? 0) + 1;
    const name = `parts-${String(generation)}.pack`;
    const parts = openSync(join(this.#folder, name), 'w');
    const heads: Buffer[] = [this.#firstLine(name)];
    let size = 0;
    for (const [key, entry] of this.#entries) {
      const extents: Record<string, Extent> = {};
      for (const [part, [offset, length, crc]] of Object.entries(entry.parts)) {
        const bytes = Buffer.allocUnsafe(length);
        readSync(this.#parts, bytes, 0, length, offset);
        writeWhole(parts, bytes);
        extents[part] = [size, length, crc];
        size += length;
      }
      heads.push(framed(Buffer.from(JSON.stringify({ key, head: entry.head, parts: extents } satisfies Line<H>))));
      this.#entries.set(key, { head: entry.head, parts: extents });
    }
    closeSync(parts);
    const fresh = join(this.#folder, `${HEADS}.moi`);
    writeFileSync(fresh, Buffer.concat(heads));
    const old = this.#partsName;
    closeSync(this.#heads);
    closeSync(this.#parts);
    renameSync(fresh, join(this.#folder, HEADS));
    rmSync(join(this.#folder, old), { force: true });
    this.#partsName = name;
    this.#open();
  }
}

/** A short write means a full disk, which the next one says. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
