import { expect, test } from 'vitest';
import { withNewsroom } from '../../../tests/support/newsroom.ts';
import { editorSchemas } from './editor-schemas.ts';
import { readNewsroom } from './read.ts';

test('references offer the ids that there are, with names, and fields explain themselves', () => {
  const { articles } = editorSchemas(withNewsroom({}, readNewsroom).readable);
  expect(articles).toMatchObject({
    required: ['title', 'date', 'section'],
    additionalProperties: false,
    properties: {
      title: { type: 'string', description: 'Tiêu đề bài' },
      section: { enum: ['thoi-su'], enumDescriptions: ['Thời sự'] },
      documents: { items: { enum: ['01-NQ/BM@XII'] } },
      officials: {
        items: {
          anyOf: [{ enum: ['le-thi-mau'], enumDescriptions: ['**Lê Thị Mẫu** – Trưởng Ban Mẫu'] }, { type: 'object' }],
        },
      },
    },
  });
});
