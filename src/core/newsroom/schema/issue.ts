import { z } from 'zod';
import { partialDate, reference } from './common.ts';

/** The frontmatter of a bulletin number, `issues/ID.md`; the body is its editorial, and may be empty. */
export const issue = z.strictObject({
  number: z.string().min(1).meta({ description: 'Số báo như in trên măng-sét: “6/2019”' }),
  date: partialDate.meta({ description: 'Ngày ra' }),
  title: z.string().min(1).optional().meta({ description: 'Chủ đề của số' }),
  articles: z
    .array(reference('articles', 'Tên bài (tên tệp không đuôi)'))
    .min(1, 'một số báo phải có bài')
    .meta({ description: 'Các bài, theo thứ tự trong số; bài đầu là bài chính' }),
});
export type IssueData = z.infer<typeof issue>;
