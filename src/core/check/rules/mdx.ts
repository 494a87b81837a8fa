import { restrictMdx } from '../../markdown/restrict-mdx.ts';
import type { Rule } from '../rule.ts';

/** MDX that would run, or that uses more than the allowed components. */
export const mdx: Rule = {
  kinds: ['mdx-khong-cho-phep'],
  check: ({ article }) => (article?.format === 'mdx' ? restrictMdx(article.body, article.file, article.bodyLine) : []),
};
