import { expect, test } from 'vitest';
import { relationGraph } from './relation-graph.ts';

test('a line for each related document, the document itself in the middle of them', () => {
  const boxes = [
    { title: 'Thay thế', links: [{ text: 'A', href: '/a.html' }] },
    { title: 'Được hướng dẫn bởi', links: [{ text: 'B' }, { text: 'C', href: '/c.html' }] },
  ];
  expect(relationGraph('X', boxes)).toEqual({
    width: 680,
    height: 138,
    centre: { text: 'X', y: 69 },
    nodes: [
      { text: 'A', href: '/a.html', relation: 'Thay thế', y: 23 },
      { text: 'B', href: undefined, relation: 'Được hướng dẫn bởi', y: 69 },
      { text: 'C', href: '/c.html', relation: 'Được hướng dẫn bởi', y: 115 },
    ],
  });
});

test('nothing to draw', () => {
  expect(relationGraph('X', [])).toBeUndefined();
});
