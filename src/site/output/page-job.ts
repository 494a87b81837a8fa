import { hash } from 'node:crypto';
import type { FolderWriter } from '../../core/files/folder-writer.ts';
import type { Look } from '../../core/files/look.ts';
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
  readonly look: Look;
  readonly digest: string;
}

/** Renders a page and writes it into the site. */
export async function doPage(renderer: Renderer, site: FolderWriter, job: PageJob): Promise<DonePage> {
  const { file, params, json, text } = job;
  const { look, bytes } = site.write(file, await renderer.render(job, { params, shown: JSON.parse(json), text }));
  return { file, look, digest: hash('sha1', bytes) };
}
