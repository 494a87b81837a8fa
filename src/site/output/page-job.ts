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

/** Writes files into a site, whose folders are made when they are first needed. */
export class SiteWriter {
  readonly #site: string;
  readonly #folders = new Set<string>();

  constructor(site: string) {
    this.#site = site;
  }

  write(file: string, bytes: Buffer): void {
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(join(this.#site, folder), { recursive: true });
    this.#folders.add(folder);
    writeFileSync(join(this.#site, file), bytes);
  }
}

/** Renders a page and writes it into the site. */
export async function doPage(renderer: Renderer, site: SiteWriter, job: PageJob): Promise<DonePage> {
  const { file, params, json, text } = job;
  const bytes = await renderer.render(job, { params, shown: JSON.parse(json), text });
  site.write(file, bytes);
  return { file, digest: hash('sha1', bytes) };
}
