import { z } from 'zod';
import { id, reference } from './common.ts';

const section = z.strictObject({
  id: id.meta({ description: 'Mã chuyên mục' }),
  name: z.string().min(1).meta({ description: 'Tên chuyên mục' }),
  description: z.string().min(1).optional().meta({ description: 'Chuyên mục đăng gì' }),
});

/** Where readers' letters go: an address that opens their mail program, or an endpoint that takes a form. */
const feedback = z
  .strictObject({
    email: z.email({ error: 'địa chỉ thư điện tử chưa đúng' }).optional().meta({ description: 'Hộp thư nhận ý kiến' }),
    endpoint: z
      .url({ protocol: /^https$/ })
      .optional()
      .meta({ description: 'Địa chỉ https nhận biểu mẫu' }),
  })
  .refine((value) => value.email ?? value.endpoint, { error: 'ghi email hoặc endpoint' });

/** The newsroom's `site.yaml`. */
export const site = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên bản tin trên măng-sét' }),
  motto: z.string().min(1).optional().meta({ description: 'Dòng chữ trên tên bản tin' }),
  description: z.string().min(1).meta({ description: 'Bản tin là gì, một câu' }),
  organisation: reference('organisations', 'Cơ quan chủ quản').optional(),
  address: z.url({ protocol: /^https?$/ }).meta({ description: 'Địa chỉ công khai của bản tin' }),
  locality: reference('localities', 'Địa phương của bản tin').optional(),
  sections: z
    .array(section)
    .min(1, 'ghi ít nhất một chuyên mục')
    .meta({ description: 'Các chuyên mục, theo thứ tự trên thanh điều hướng' }),
  spelling: z.enum(['old', 'new']).default('old').meta({ description: 'Lối đặt dấu thanh: old = hòa, new = hoà' }),
  feedback: feedback.optional().meta({ description: 'Nơi nhận ý kiến bạn đọc' }),
  notice: z.string().min(1).optional().meta({ description: 'Lời cho bạn đọc biết ở chân mọi trang' }),
});
export type SiteData = z.infer<typeof site>;
