import type { Root } from 'mdast';
import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressOf } from '../newsroom/addresses.ts';
import { fault } from '../newsroom/fault.ts';
import { contextOf } from './context.ts';

/**
 * Turns links between the newsroom's files, as an editor writes and previews them (`../2020/bai.md`, `../../anh/a.jpg`),
 * into addresses of the site. A link to an article that is not there, or is a draft, is a fault.
 */
export function remarkNewsroomLinks() {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file);
    if (!context) return;
    const { article, newsroom, faults } = context;
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      if (/^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(node.url)) return;
      const [path = '', tail = ''] = node.url.split(/(?=#)/);
      const target = posix.join(posix.dirname(article.file), decodeURI(path));
      if (target.startsWith('anh/')) node.url = addressOf.picture(target.slice('anh/'.length));
      else if (/\.mdx?$/.test(target)) {
        const linked = newsroom.bySlug.get(posix.basename(target).replace(/\.mdx?$/, ''));
        if (linked) node.url = addressOf.article(linked) + tail;
        else {
          const { line = 1, column = 1 } = node.position?.start ?? {};
          const place = { file: article.file, line: line + article.bodyLine - 1, column };
          faults.push(
            fault('than-bai-sai', place, `liên kết tới bài không có: ${node.url}`, 'sửa đường dẫn, hoặc bỏ liên kết'),
          );
        }
      }
    });
  };
}
