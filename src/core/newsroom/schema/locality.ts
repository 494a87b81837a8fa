import { z } from 'zod';
import { note, partialDate, reference, sources } from './common.ts';

/** A province, district, commune…; `localities/ID.yaml`. Units that were merged keep their record and name a successor. */
export const locality = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên: “Nghệ An”' }),
  kind: z.string().min(1).meta({ description: 'Cấp: tỉnh, thành phố, thị xã, xã…' }),
  parent: reference('localities', 'Đơn vị cấp trên').optional(),
  from: partialDate.optional().meta({ description: 'Lập khi nào' }),
  to: partialDate.optional().meta({ description: 'Sáp nhập, giải thể khi nào' }),
  successors: z.array(reference('localities', 'Đơn vị kế tục')).default([]).meta({ description: 'Đơn vị kế tục' }),
  note,
  sources,
});
export type LocalityData = z.infer<typeof locality>;
