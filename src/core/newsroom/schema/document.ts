import { z } from 'zod';
import { note, partialDate, reference, sources } from './common.ts';

/** How one document stands to another, as read from the record that says it. */
export const RELATIONS = {
  replaces: 'Thay thế',
  'replaced-by': 'Được thay thế bởi',
  amends: 'Sửa đổi',
  'amended-by': 'Được sửa đổi bởi',
  guides: 'Hướng dẫn',
  'guided-by': 'Được hướng dẫn bởi',
  implements: 'Thực hiện',
  'continued-by': 'Được tiếp tục thực hiện theo',
  'reviewed-by': 'Được sơ kết, tổng kết bởi',
  includes: 'Gồm',
  'included-in': 'Thuộc',
  'succeeded-by': 'Văn bản kỳ sau về cùng việc',
  succeeds: 'Tiếp theo văn bản kỳ trước',
  related: 'Liên quan',
} as const;
const relations = Object.keys(RELATIONS) as (keyof typeof RELATIONS)[];

/** Whether a document is in force. */
export const STATUSES = {
  'in-force': 'Còn hiệu lực',
  replaced: 'Đã bị thay thế',
  expired: 'Hết hiệu lực',
  draft: 'Dự thảo',
  unknown: 'Chưa rõ',
} as const;
const statuses = Object.keys(STATUSES) as (keyof typeof STATUSES)[];

const relation = z
  .strictObject({
    kind: z.enum(relations).meta({ description: 'Quan hệ' }),
    document: reference('documents', 'Văn bản kia, khi nó có hồ sơ').optional(),
    code: z.string().min(1).optional().meta({ description: 'Số hiệu văn bản kia, khi nó chưa có hồ sơ' }),
    date: partialDate.optional().meta({ description: 'Ngày của văn bản kia, hoặc ngày quan hệ bắt đầu' }),
    note,
  })
  .refine((value) => (value.document === undefined) !== (value.code === undefined), {
    error: 'ghi một trong hai: document (có hồ sơ) hoặc code (chưa có hồ sơ)',
  });
export type Relation = z.infer<typeof relation>;

/**
 * A document; `documents/ID.yaml`. Party numbering restarts for each type with each term, so the key that articles
 * use is `code@term` where a code is shared (18-NQ/TW@XII); a document without a code is named by its id.
 */
export const document = z
  .strictObject({
    code: z.string().min(1).optional().meta({ description: 'Số hiệu: 39-NQ/TW, 68/2000/NĐ-CP' }),
    type: z.string().min(1).meta({ description: 'Loại văn bản: Nghị quyết, Chỉ thị, Quy định…' }),
    issuer: reference('organisations', 'Cơ quan ban hành').optional(),
    issuerName: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Tên cơ quan ban hành, khi khác tên trong hồ sơ tổ chức' }),
    term: reference('terms', 'Khóa, nhiệm kỳ ban hành').optional(),
    date: partialDate.optional().meta({ description: 'Ngày ban hành' }),
    title: z.string().min(1).optional().meta({ description: 'Trích yếu, đúng như văn bản' }),
    name: z.string().min(1).optional().meta({ description: 'Tên gọi khi văn bản không có số hiệu' }),
    about: z.string().min(1).optional().meta({ description: 'Mô tả nội dung, khi chưa có trích yếu' }),
    aliases: z
      .array(z.string().min(1))
      .default([])
      .meta({ description: 'Cách gọi khác: “Nghị quyết Trung ương 4 (khóa XII)”' }),
    locality: reference('localities', 'Địa phương ban hành, với văn bản của tỉnh').optional(),
    event: reference('events', 'Hội nghị, đại hội đã thông qua').optional(),
    status: z.enum(statuses).default('unknown').meta({ description: 'Hiệu lực' }),
    statusAsOf: partialDate.optional().meta({ description: 'Hiệu lực được biết đến ngày nào' }),
    statusBasis: z.string().min(1).optional().meta({ description: 'Căn cứ của hiệu lực' }),
    relations: z.array(relation).default([]).meta({ description: 'Quan hệ với văn bản khác' }),
    note,
    sources,
  })
  .refine((value) => value.code ?? value.name, {
    error: 'văn bản phải có số hiệu (code) hoặc tên gọi (name)',
    path: ['code'],
  });
export type DocumentData = z.infer<typeof document>;
