import { z } from 'zod';
import { note, partialDate, reference, sources } from './common.ts';

/** An organisation; `organisations/ID.yaml`. */
export const organisation = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên đầy đủ' }),
  shortNames: z.array(z.string().min(1)).default([]).meta({ description: 'Tên ngắn, chữ tắt: “BTCTW”' }),
  kind: z.string().min(1).optional().meta({ description: 'Loại tổ chức: ban đảng, tỉnh ủy…' }),
  parent: reference('organisations', 'Tổ chức cấp trên').optional(),
  locality: reference('localities', 'Địa phương').optional(),
  from: partialDate.optional().meta({ description: 'Lập khi nào' }),
  to: partialDate.optional().meta({ description: 'Thôi hoạt động khi nào' }),
  successors: z.array(reference('organisations', 'Tổ chức kế tục')).default([]).meta({ description: 'Tổ chức kế tục' }),
  note,
  sources,
});
export type OrganisationData = z.infer<typeof organisation>;
