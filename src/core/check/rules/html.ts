import { defaultSchema } from 'rehype-sanitize';
import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Rule } from '../rule.ts';

const ALLOWED = new Set(defaultSchema.tagNames ?? []);
const TAG = /<!--[\s\S]*?-->|<\/?([a-z][\w-]*)([\s/](?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi;

/** Raw HTML that the page will not carry: what a clerk writes must be what a reader sees. */
export const html: Rule = {
  kinds: ['html-khong-cho-phep'],
  check(subject) {
    const faults: Fault[] = [];
    for (const node of subject.nodes) {
      if (node.type !== 'html') continue;
      const start = node.position?.start.offset ?? 0;
      for (const match of node.value.matchAll(TAG)) {
        const tag = match[1]?.toLowerCase();
        if (tag === undefined || match[0].startsWith('</')) continue;
        const place = subject.placeInBody(subject.body.indexOf(match[0], start));
        const attributes = match[2] ?? '';
        if (!ALLOWED.has(tag))
          faults.push(
            fault(
              'html-khong-cho-phep',
              place,
              `thẻ <${tag}> không được dùng, trang sẽ bỏ nó đi`,
              'viết bằng Markdown, hoặc xóa thẻ',
            ),
          );
        else if (/\son\w+\s*=|\sstyle\s*=|javascript:|vbscript:|data:/i.test(attributes))
          faults.push(
            fault(
              'html-khong-cho-phep',
              place,
              `thẻ <${tag}> có thuộc tính không được dùng (on…, style, javascript:)`,
              'xóa thuộc tính ấy',
            ),
          );
      }
      if (/<(?:script|style|iframe|object|embed|form)\b[^>]*$/i.test(node.value))
        faults.push(
          fault('html-khong-cho-phep', subject.placeInBody(start), 'thẻ HTML không được dùng và chưa đóng', 'xóa thẻ'),
        );
    }
    return faults;
  },
};
