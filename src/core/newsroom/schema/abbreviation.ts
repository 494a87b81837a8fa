import { z } from 'zod';

/** One short form and what it may stand for. With more than one meaning, only the context decides. */
export const abbreviation = z.strictObject({
  short: z.string().min(1).meta({ description: 'Chữ tắt: “HĐND”' }),
  meanings: z.array(z.string().min(1)).min(1).meta({ description: 'Nghĩa; nhiều nghĩa thì phải xét ngữ cảnh' }),
  note: z.string().min(1).optional().meta({ description: 'Khi nào dùng nghĩa nào' }),
});

/** The newsroom's `abbreviations.yaml`. */
export const abbreviations = z.array(abbreviation);
export type Abbreviation = z.infer<typeof abbreviation>;
