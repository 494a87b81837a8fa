import { z } from 'zod';
import { fullDate, note, partialDate, reference, sources } from './common.ts';

/** Parts of a day, as a bulletin says them. */
export const PARTS_OF_DAY = ['sáng', 'trưa', 'chiều', 'tối'] as const;

const person = reference('officials', 'Mã cán bộ');

/** One place from which an online conference was attended (điểm cầu). */
const venue = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên điểm cầu: “Nghệ An”' }),
  locality: reference('localities', 'Địa phương của điểm cầu').optional(),
  chair: person.optional(),
  officials: z.array(person).default([]).meta({ description: 'Cán bộ dự tại điểm cầu' }),
});

/** A conference, a congress, an award or an election; `events/ID.yaml`. */
export const event = z.strictObject({
  name: z.string().min(1).meta({ description: 'Tên sự kiện' }),
  shortName: z.string().min(1).optional().meta({ description: 'Tên ngắn cho danh sách' }),
  kind: z.string().min(1).meta({ description: 'Loại: hội nghị giao ban, đại hội…' }),
  date: partialDate.optional().meta({ description: 'Ngày diễn ra hoặc khai mạc' }),
  endDate: fullDate.optional().meta({ description: 'Ngày kết thúc' }),
  dateNote: z.string().min(1).optional().meta({ description: 'Căn cứ của ngày' }),
  partOfDay: z.enum(PARTS_OF_DAY).optional().meta({ description: 'Buổi' }),
  form: z.string().min(1).optional().meta({ description: 'Hình thức: trực tuyến, trực tiếp' }),
  place: z.string().min(1).optional().meta({ description: 'Nơi họp' }),
  organiser: reference('organisations', 'Đơn vị tổ chức').optional(),
  chair: person.optional(),
  concludedBy: person.optional(),
  reportedBy: z.string().min(1).optional().meta({ description: 'Người hoặc đơn vị báo cáo' }),
  declaredVenues: z.int().positive().optional().meta({ description: 'Số điểm cầu nguồn đã nêu' }),
  venues: z.array(venue).default([]).meta({ description: 'Các điểm cầu được nêu tên' }),
  aliases: z.array(z.string().min(1)).default([]).meta({ description: 'Cách gọi khác' }),
  note,
  sources,
});
export type EventData = z.infer<typeof event>;
