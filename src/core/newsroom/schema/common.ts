import { z } from 'zod';
import { isPartialDate } from '../../text/dates/partial-date.ts';

/** The folders of the newsroom whose files are records, each named for what it holds; file name = id. */
export const RECORD_KINDS = ['officials', 'documents', 'organisations', 'localities', 'events', 'terms'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a reference may point at: a record, or a section of site.yaml, or an article by its slug. */
export type ReferenceKind = RecordKind | 'sections' | 'articles';

/** What a schema says of itself beyond its type; read by the reference check and by the editors' JSON Schema. */
export interface FieldMeta {
  description?: string;
  reference?: ReferenceKind;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: ASCII lower case, digits and single hyphens; also a file name and a part of an address. */
export const id = z.string().regex(ID, 'mã chỉ gồm chữ thường không dấu, chữ số và gạch nối');

/** A field that names a record by its id; `newsroom/references.ts` checks that the record is there. */
export function reference(kind: ReferenceKind, description: string): z.ZodString {
  const schema = kind === 'documents' ? z.string().min(1) : id;
  return schema.meta({ description, reference: kind });
}

const IMPOSSIBLE = 'ngày này không có trong lịch';
const partial = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: 'viết ngày theo dạng năm-tháng-ngày, ví dụ 2019-02-12, hoặc 2019-02, hoặc 2019',
    abort: true,
  })
  .refine(isPartialDate, { error: IMPOSSIBLE, abort: true });

/**
 * A date as far as it is known: `2019-02-12`, `2019-02` or `2019`. What is not known is left out, never filled in.
 * YAML reads a bare year as a number; that is the same date.
 */
export const partialDate = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), partial);

/** A day of the calendar, `2019-02-12`. */
export const fullDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'viết ngày theo dạng năm-tháng-ngày, ví dụ 2019-02-12', abort: true })
  .refine(isPartialDate, { error: IMPOSSIBLE, abort: true });

/** Where a fact comes from: who published it, and where it can be read. */
export const source = z.strictObject({
  outlet: z.string().min(1).meta({ description: 'Nơi đăng: tên báo, cổng thông tin, hoặc tên bài gốc' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Địa chỉ trang nguồn (http hoặc https)' }),
  date: partialDate.optional().meta({ description: 'Ngày nguồn đăng, nếu biết' }),
  fact: z.string().min(1).optional().meta({ description: 'Điều mà nguồn này làm chứng' }),
});
export type Source = z.infer<typeof source>;

/** Sources of a record: at least one, for nothing in the registries may be without one. */
export const sources = z
  .array(source)
  .min(1, 'mỗi hồ sơ phải có ít nhất một nguồn')
  .meta({ description: 'Nguồn của hồ sơ; mỗi hồ sơ có ít nhất một' });

/** A remark by the editors that readers may see. */
export const note = z.string().min(1).optional().meta({ description: 'Ghi chú của ban biên tập, hiện trên trang' });
