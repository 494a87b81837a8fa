import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Path, Renderer } from '../program/renderer.ts';
import type { Handed } from '../shown-paths.ts';

/** A page to be rendered, with all that it shows: it needs no newsroom. */
export interface PageJob extends Omit<Path, 'page'>, Pick<Handed, 'params' | 'text'> {
  /** What it shows, as JSON. */
  readonly json: string;
}

/** A page that lies in the site, with the SHA-1 of its bytes. */
export interface DonePage {
  readonly file: string;
  readonly digest: string;
}

/** Letters take at most so many bytes in UTF-8, counted as JavaScript counts them. */
const MOST_BYTES = 3;

/** Writes files into a site, whose folders are made when they are first needed. */
export class SiteWriter {
  readonly #site: string;
  readonly #folders = new Set<string>();
  readonly #encoder = new TextEncoder();
  #room = new Uint8Array(0);

  constructor(site: string) {
    this.#site = site;
  }

  /** @returns the bytes written, which the next file overwrites */
  write(file: string, content: string | Uint8Array): Uint8Array {
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(join(this.#site, folder), { recursive: true });
    this.#folders.add(folder);
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    writeFileSync(join(this.#site, file), bytes);
    return bytes;
  }

  #encode(text: string): Uint8Array {
    if (this.#room.length < text.length * MOST_BYTES) this.#room = new Uint8Array(text.length * MOST_BYTES * 2);
    return this.#room.subarray(0, this.#encoder.encodeInto(text, this.#room).written);
  }
}

/** Renders a page and writes it into the site. */
export async function doPage(renderer: Renderer, site: SiteWriter, job: PageJob): Promise<DonePage> {
  const { file, params, json, text } = job;
  const bytes = site.write(file, await renderer.render(job, { params, shown: JSON.parse(json), text }));
  return { file, digest: hash('sha1', bytes) };
}
