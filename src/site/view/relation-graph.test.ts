import { expect, test } from 'vitest';
import { relationGraph } from './relation-graph.ts';

test('a line for each related document, the document itself in the middle of them', () => {
  const boxes = [
    { title: 'Thay thế', links: [{ text: 'A', href: '/a.html' }] },
    { title: 'Được hướng dẫn bởi', links: [{ text: 'B' }, { text: 'C', href: '/c.html' }] },
  ];
  expect(relationGraph('X', boxes)).toEqual({
    width: 760,
    height: 162,
    centre: { text: 'X', lines: ['X'], y: 81 },
    nodes: [
      { text: 'A', href: '/a.html', relation: 'Thay thế', y: 27 },
      { text: 'B', href: undefined, relation: 'Được hướng dẫn bởi', y: 81 },
      { text: 'C', href: '/c.html', relation: 'Được hướng dẫn bởi', y: 135 },
    ],
  });
});

test('long names are broken in the box and cut on the right, at words', () => {
  const long = 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử';
  const graph = relationGraph('Nghị quyết 18-NQ/TW (khóa XII)', [{ title: 'Liên quan', links: [{ text: long }] }]);
  expect(graph?.centre.lines).toEqual(['Nghị quyết 18-NQ/TW', '(khóa XII)']);
  expect(graph?.nodes[0]?.text).toBe('Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu…');
});

test('nothing to draw', () => {
  expect(relationGraph('X', [])).toBeUndefined();
});
