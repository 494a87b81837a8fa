import type { Article } from '../../core/newsroom/model.ts';

/** “Lê Văn Lĩnh (Ban Tổ chức Tỉnh ủy), Thu Nhàn”; undefined for an unsigned article. */
export function byline({ authors }: Pick<Article, 'authors'>): string | undefined {
  if (authors.length === 0) return undefined;
  return authors.map(({ name, unit }) => (unit ? `${name} (${unit})` : name)).join(', ');
}
