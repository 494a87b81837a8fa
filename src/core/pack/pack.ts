import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { framed, FRAME, framesOf } from './frame.ts';
import { windowOn } from './window.ts';

/** Where a part lies in the file of parts, and the CRC-32 of its bytes there. */
type Extent = readonly [offset: number, length: number, crc: number];
type Extents = Readonly<Record<string, Extent>>;

/** An entry: what is wanted of it every time, and larger parts that are read only when asked for. */
interface Entry<H> {
  readonly head: H;
  readonly parts: Extents;
}
type Line<H> =
  | { key: string; head: H; parts: Extents }
  /** Fields that are put into the head that is there, and parts beside those that are. */
  | { key: string; more: Partial<H>; parts: Extents }
  | { key: string; gone: true };

const HEADS = 'heads.pack';
const FLUSH = 1 << 20;
/** Rewriting pays when more than this share of the bytes is dead. */
const DEAD_SHARE = 0.5;
const SMALL = 1 << 20;
/** An entry is written in so many lines when nothing is done twice: when it is put, and when it is completed. */
const LINES = 2;

/**
 * Results by key in two files that only grow: heads, all of them read at the start, and parts, read one by one. Both
 * are checksummed: a damaged or half-written end is cut off, and what it held counts as never kept. A pack made by
 * another version is thrown away. Nothing is compressed: that would save three quarters of the room, but texts of a few
 * kilobytes, compressed one by one, take twice as long to keep and four times as long to fetch.
 */
export class Pack<H extends object> {
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

  /** The bytes of a part as they were put; undefined when there is none, or when they are damaged. */
  part(key: string, name: string): Buffer | undefined {
    const extent = this.#entries.get(key)?.parts[name];
    if (!extent) return undefined;
    const [offset, length, crc] = extent;
    if (this.#pending.parts.length > 0) this.flush();
    const bytes = Buffer.allocUnsafe(length);
    return readSync(this.#parts, bytes, 0, length, offset) < length || crc32(bytes) !== crc ? undefined : bytes;
  }

  /** Keeps an entry; what was kept under its key goes. */
  put(key: string, head: H, parts: Readonly<Record<string, Uint8Array>> = {}): void {
    const extents = this.#append(parts);
    this.#entries.set(key, { head, parts: extents });
    this.#write({ key, head, parts: extents });
  }

  /** Puts fields into the head of an entry, and parts beside its parts. Does nothing where there is no entry. */
  amend(key: string, more: Partial<H>, parts: Readonly<Record<string, Uint8Array>> = {}): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    const extents = this.#append(parts);
    this.#entries.set(key, amended(entry, more, extents));
    this.#write({ key, more, parts: extents });
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
    let live = 0;
    for (const { parts } of this.#entries.values()) for (const [, length] of Object.values(parts)) live += length;
    const dead = this.#size - live;
    if (this.#size > SMALL && dead > this.#size * DEAD_SHARE) this.#compact();
    closeSync(this.#heads);
    closeSync(this.#parts);
  }

  #append(parts: Readonly<Record<string, Uint8Array>>): Extents {
    const extents: Record<string, Extent> = {};
    for (const [name, bytes] of Object.entries(parts)) {
      extents[name] = [this.#size, bytes.length, crc32(bytes)];
      this.#size += bytes.length;
      this.#pending.parts.push(bytes);
      this.#pending.bytes += bytes.length;
    }
    return extents;
  }

  #write(line: Line<H>): void {
    const bytes = lineOf(line);
    this.#pending.heads.push(bytes);
    this.#pending.bytes += bytes.length;
    if (this.#pending.bytes > FLUSH) this.flush();
  }

  #load(): boolean {
    const file = join(this.#folder, HEADS);
    if (!existsSync(file)) return false;
    const heads = openSync(file, 'r');
    let end = 0;
    let lines = 0;
    try {
      for (const payload of framesOf(windowOn(heads), fstatSync(heads).size)) {
        end += FRAME + payload.length;
        if (lines > 0) this.#take(JSON.parse(payload.toString()) as Line<H>);
        else {
          const { version, parts } = JSON.parse(payload.toString()) as { version: string; parts: string };
          if (version !== this.#version || !existsSync(join(this.#folder, parts))) return false;
          this.#partsName = parts;
        }
        lines += 1;
      }
    } finally {
      closeSync(heads);
    }
    if (lines === 0) return false;
    this.#open();
    ftruncateSync(this.#heads, end);
    // Heads are a good deal smaller than parts; when most of them are dead they are written anew at once.
    if (lines > (LINES + 1) * this.#entries.size + 1000) this.#compact();
    return true;
  }

  #take(line: Line<H>): void {
    const { key } = line;
    if ('gone' in line) this.#entries.delete(key);
    else if ('head' in line) this.#entries.set(key, { head: line.head, parts: line.parts });
    else {
      const entry = this.#entries.get(key);
      if (entry) this.#entries.set(key, amended(entry, line.more, line.parts));
    }
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
    const fresh = join(this.#folder, `${HEADS}.moi`);
    const parts = openSync(join(this.#folder, name), 'w');
    const heads = openSync(fresh, 'w');
    let lines = [this.#firstLine(name)];
    let waiting = 0;
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
      const line = lineOf({ key, head: entry.head, parts: extents } satisfies Line<H>);
      waiting += line.length;
      lines.push(line);
      if (waiting > FLUSH) {
        writeWhole(heads, Buffer.concat(lines));
        lines = [];
        waiting = 0;
      }
      this.#entries.set(key, { head: entry.head, parts: extents });
    }
    writeWhole(heads, Buffer.concat(lines));
    closeSync(parts);
    closeSync(heads);
    const old = this.#partsName;
    closeSync(this.#heads);
    closeSync(this.#parts);
    renameSync(fresh, join(this.#folder, HEADS));
    rmSync(join(this.#folder, old), { force: true });
    this.#partsName = name;
    this.#open();
  }
}

const lineOf = <H>(line: Line<H>): Buffer => framed(Buffer.from(JSON.stringify(line)));

const amended = <H>(entry: Entry<H>, more: Partial<H>, parts: Extents): Entry<H> => ({
  head: { ...entry.head, ...more },
  parts: { ...entry.parts, ...parts },
});

/** A short write means a full disk, which the next one says. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
