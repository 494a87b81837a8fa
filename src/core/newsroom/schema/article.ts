import { z } from 'zod';
import { fullDate, partialDate, reference, source } from './common.ts';

/** A photo or a drawing of an article; the file lies in the newsroom's `anh/` folder. */
export const photo = z.strictObject({
  file: z.string().min(1).meta({ description: 'Tên tệp ảnh trong thư mục anh/' }),
  alt: z.string().min(1).meta({ description: 'Lời tả ảnh cho người không nhìn thấy ảnh' }),
  caption: z.string().min(1).optional().meta({ description: 'Chú thích in dưới ảnh' }),
  credit: z.string().min(1).optional().meta({ description: 'Người chụp hoặc nơi cho ảnh (in sau chữ “Ảnh:”)' }),
});
export type Photo = z.infer<typeof photo>;

/** A correction (đính chính) printed on top of the article. */
export const correction = z.strictObject({
  date: fullDate.meta({ description: 'Ngày đính chính' }),
  wrong: z.string().min(1).meta({ description: 'Điều đã in sai' }),
  right: z.string().min(1).meta({ description: 'Điều đúng' }),
});

const officialId = reference('officials', 'Mã cán bộ trong officials/');

/** An official named by an article: the id alone, or with the part they played. */
const officialReference = z
  .union([
    officialId,
    z.strictObject({
      id: officialId,
      role: z.string().min(1).meta({ description: 'Vai trò trong bài, ví dụ “chủ trì”, “phát biểu kết luận”' }),
    }),
  ])
  .transform((value) => (typeof value === 'string' ? { id: value, role: undefined } : value));

/** The genres of a bulletin. */
export const GENRES = {
  tin: 'Tin',
  'tuong-thuat': 'Tường thuật',
  'tong-hop': 'Tổng hợp',
  'phan-tich': 'Phân tích',
  'phong-van': 'Phỏng vấn',
  'xa-luan': 'Xã luận',
} as const;
const genres = Object.keys(GENRES) as (keyof typeof GENRES)[];

/** The frontmatter of an article in `articles/YYYY/slug.md` (or `.mdx`). */
export const article = z.strictObject({
  title: z.string().min(1).max(250).meta({ description: 'Tiêu đề bài' }),
  lead: z.string().min(1).optional().meta({ description: 'Sa-pô: một hai câu mở đầu' }),
  date: partialDate.meta({ description: 'Ngày của bài: 2019-02-12; chỉ biết tháng hay năm thì 2019-02 hay 2019' }),
  dateNote: z.string().min(1).optional().meta({ description: 'Căn cứ của ngày, khi nguồn không ghi rõ' }),
  section: reference('sections', 'Chuyên mục, một mã trong site.yaml'),
  genre: z.enum(genres).optional().meta({ description: 'Thể loại' }),
  authors: z
    .array(
      z.strictObject({
        name: z.string().min(1).meta({ description: 'Tên hoặc bút danh người viết' }),
        unit: z.string().min(1).optional().meta({ description: 'Đơn vị của người viết' }),
      }),
    )
    .default([])
    .meta({ description: 'Người viết' }),
  unit: reference(
    'organisations',
    'Đơn vị lên tiếng trong bài; không ghi thì là cơ quan chủ quản của bản tin',
  ).optional(),
  officials: z
    .array(officialReference)
    .default([])
    .meta({ description: 'Cán bộ được nói đến: mã, hoặc mã và vai trò' }),
  documents: z
    .array(reference('documents', 'Số hiệu văn bản, thêm @khóa khi trùng số: 18-NQ/TW@XII'))
    .default([])
    .meta({ description: 'Văn bản được nói đến' }),
  events: z
    .array(reference('events', 'Mã sự kiện trong events/'))
    .default([])
    .meta({ description: 'Sự kiện mà bài tường thuật' }),
  organisations: z
    .array(reference('organisations', 'Mã tổ chức'))
    .default([])
    .meta({ description: 'Tổ chức được nói đến' }),
  localities: z
    .array(reference('localities', 'Mã địa phương'))
    .default([])
    .meta({ description: 'Địa phương được nói đến' }),
  tags: z.array(z.string().min(1)).default([]).meta({ description: 'Từ khóa' }),
  photos: z.array(photo).default([]).meta({ description: 'Ảnh của bài; ảnh đầu đứng trên cùng' }),
  source: source
    .extend({
      title: z.string().min(1).optional().meta({ description: 'Tiêu đề bài gốc' }),
      author: z.string().min(1).optional().meta({ description: 'Người viết bài gốc' }),
      note: z.string().min(1).optional().meta({ description: 'Điều cần nói về nguồn' }),
    })
    .optional()
    .meta({ description: 'Nguồn của bài, khi bài viết lại từ nơi khác' }),
  corrections: z.array(correction).default([]).meta({ description: 'Đính chính' }),
  draft: z.boolean().default(false).meta({ description: 'Bản nháp: kiểm tra nhưng không đăng' }),
});
export type ArticleData = z.infer<typeof article>;
