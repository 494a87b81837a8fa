import { z } from 'zod';
import { fullDate, note, partialDate, reference, sources } from './common.ts';

/** An office held: when it began and ended as far as sources tell, and the days on which a source shows it held. */
export const office = z.strictObject({
  title: z.string().min(1).meta({ description: 'Chức vụ, viết đầy đủ: “Trưởng Ban Tổ chức Trung ương”' }),
  organisation: reference('organisations', 'Tổ chức của chức vụ').optional(),
  from: partialDate.optional().meta({ description: 'Từ khi nào, nếu có nguồn' }),
  to: partialDate.optional().meta({ description: 'Đến khi nào, nếu có nguồn' }),
  attested: z.array(fullDate).default([]).meta({ description: 'Những ngày có nguồn ghi đang giữ chức' }),
  note,
  sources,
});

/** A person who holds or held an office; `officials/ID.yaml`. Namesakes carry a suffix in the id. */
export const official = z.strictObject({
  name: z.string().min(1).meta({ description: 'Họ và tên' }),
  otherNames: z.array(z.string().min(1)).default([]).meta({ description: 'Cách viết khác của tên' }),
  distinction: z.string().min(1).optional().meta({ description: 'Lời phân biệt với người trùng tên' }),
  offices: z.array(office).min(1, 'ghi ít nhất một chức vụ').meta({ description: 'Các chức vụ, cũ trước mới sau' }),
  note,
});
export type OfficialData = z.infer<typeof official>;
