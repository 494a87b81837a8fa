import { posix } from 'node:path';
import type { Link, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { addressOf } from '../newsroom/addresses.ts';
import { documentFinder } from '../newsroom/document-key.ts';
import { fault } from '../newsroom/fault.ts';
import type { Registries } from '../newsroom/model.ts';
import { contextOf } from './context.ts';
import type { MarkdownContext } from './context.ts';
import { walk } from './walk.ts';

/** The class of text that is kept as it stands: `[hợp đồng 68](khong-lien-ket)` is never linked. */
export const VERBATIM = 'nguyen-van';
const NO_LINK = 'khong-lien-ket';

/** Schemes by which an author links a record on purpose: `[Nghị quyết ấy](van-ban:18-NQ/TW@XII)`. */
const SCHEMES: Record<string, (newsroom: Registries, id: string) => string | undefined> = {
  'can-bo': ({ officials }, id) => (officials.has(id) ? addressOf.official(id) : undefined),
  'van-ban': (newsroom, id) => {
    const [found, ...others] = documentFinder(newsroom.documents).find(id);
    return found && others.length === 0 ? addressOf.document(found) : undefined;
  },
  'to-chuc': ({ organisations }, id) => (organisations.has(id) ? addressOf.organisation(id) : undefined),
  'su-kien': ({ events }, id) => (events.has(id) ? addressOf.event(id) : undefined),
  'dia-phuong': ({ localities }, id) => (localities.has(id) ? addressOf.locality(id) : undefined),
};

/** The schemes of links to records, for the check of MDX. */
export const RECORD_SCHEMES: readonly string[] = Object.keys(SCHEMES);

/**
 * Turns links between the newsroom's files, as an editor writes and previews them (`../2020/bai.md`, `../../anh/a.jpg`),
 * and links to records (`can-bo:…`, `van-ban:…`) into addresses of the site. A link that leads nowhere is a fault.
 */
export function remarkNewsroomLinks() {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file);
    if (!context) return;
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      if (node.type === 'link' && node.url === NO_LINK) {
        keepVerbatim(node);
        return;
      }
      const address = resolve(node.url, context);
      if (address !== undefined) {
        node.url = address;
        return;
      }
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const place = { file: context.file, line: line + context.bodyLine - 1, column };
      context.faults.push(
        fault(
          'than-bai-sai',
          place,
          `liên kết tới bài hay hồ sơ không có: ${node.url}`,
          'sửa đường dẫn, hoặc bỏ liên kết',
        ),
      );
    });
  };
}

/** The site's address for what an author wrote; the same text for what is none of ours; undefined for a dead link. */
function resolve(url: string, { newsroom, bySlug, file }: MarkdownContext): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url);
  if (scheme) {
    const [, name = '', id = ''] = scheme;
    const find = SCHEMES[name];
    return find ? find(newsroom, decodeURI(id)) : url;
  }
  if (/^[/#?]/.test(url)) return url;
  const [path = '', tail = ''] = url.split(/(?=#)/);
  const target = posix.join(posix.dirname(file), decodeURI(path));
  if (target.startsWith('anh/')) return addressOf.picture(target.slice('anh/'.length));
  if (!/\.mdx?$/.test(target)) return url;
  const linked = bySlug.get(posix.basename(target).replace(/\.mdx?$/, ''));
  return linked && addressOf.article(linked) + tail;
}

function keepVerbatim(node: Link): void {
  node.data = { hName: 'span', hProperties: { className: [VERBATIM] } };
}
