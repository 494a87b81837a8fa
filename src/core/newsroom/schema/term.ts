import { z } from 'zod';
import { note, partialDate, reference, sources } from './common.ts';

/** The four series of terms, which share numbers but are not the same thing. */
export const TERM_SERIES = {
  party: 'Đại hội đại biểu toàn quốc của Đảng',
  province: 'Đại hội đại biểu Đảng bộ tỉnh',
  assembly: 'Quốc hội',
  council: 'Hội đồng nhân dân tỉnh',
} as const;
const series = Object.keys(TERM_SERIES) as (keyof typeof TERM_SERIES)[];

/** A term of office (khóa, nhiệm kỳ); `terms/ID.yaml`. */
export const term = z.strictObject({
  series: z.enum(series).meta({ description: 'Dãy: Đảng toàn quốc, Đảng bộ tỉnh, Quốc hội, HĐND' }),
  number: z
    .string()
    .regex(/^[IVXLC]+$/, 'viết số khóa bằng chữ số La Mã: XII')
    .meta({ description: 'Số khóa, chữ số La Mã' }),
  locality: reference('localities', 'Địa phương, với dãy cấp tỉnh').optional(),
  from: partialDate.optional().meta({ description: 'Khai mạc đại hội, hoặc ngày bầu cử' }),
  to: partialDate.optional().meta({ description: 'Bế mạc đại hội' }),
  years: z.string().min(1).optional().meta({ description: 'Nhiệm kỳ: “2015–2020”' }),
  note,
  sources,
});
export type TermData = z.infer<typeof term>;
