import { hash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RenewedFolder } from '../../core/files/renewed-folder.ts';
import type { PageStore } from './page-store.ts';

/** Puts into a site what a program has beside its pages: styles, scripts, fonts, and `public/`, hidden files included. */
export async function putAssets(assets: string, site: RenewedFolder, store: PageStore): Promise<void> {
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const file = relative(assets, from).split(sep).join('/');
    if (store.canReuse(file, hash('sha1', readFileSync(from)))) continue;
    await site.writeBy(file, (to) => {
      copyFileSync(from, to);
    });
  }
}
