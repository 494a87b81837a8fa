import { toString } from 'mdast-util-to-string';
import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Rule } from '../rule.ts';

/** Headings that jump a level, say nothing, or compete with the title: readers who listen go by headings. */
export const headings: Rule = {
  kinds: ['nhay-cap-de-muc', 'de-muc-trong'],
  check(subject) {
    const faults: Fault[] = [];
    let level = 1;
    for (const node of subject.nodes) {
      if (node.type !== 'heading') continue;
      const place = subject.placeInBody(node.position?.start.offset ?? 0);
      const marks = (depth: number) => '#'.repeat(depth);
      if (toString(node).trim() === '')
        faults.push(fault('de-muc-trong', place, 'đề mục không có chữ', 'viết tên đề mục, hoặc xóa dòng này'));
      if (node.depth === 1)
        faults.push(
          fault('nhay-cap-de-muc', place, 'đề mục cấp 1 (#) là của tiêu đề bài', 'dùng ## cho đề mục đầu trong bài'),
        );
      else if (node.depth > level + 1)
        faults.push(
          fault(
            'nhay-cap-de-muc',
            place,
            `đề mục nhảy từ cấp ${String(level)} xuống cấp ${String(node.depth)}`,
            `dùng ${marks(level + 1)} thay cho ${marks(node.depth)}`,
          ),
        );
      level = node.depth;
    }
    return faults;
  },
};
