import { z } from 'zod';
import { fullDate, reference } from './common.ts';

/** The frontmatter of a published reader's letter, `letters/ID.md`; the body is the letter. */
export const letter = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên người viết thư' }),
  place: z.string().min(1).optional().meta({ description: 'Nơi ở hoặc đơn vị' }),
  date: fullDate.meta({ description: 'Ngày đăng' }),
  article: reference('articles', 'Bài mà thư nói đến').optional(),
  reply: z.string().min(1).optional().meta({ description: 'Lời đáp của ban biên tập' }),
});
export type LetterData = z.infer<typeof letter>;
