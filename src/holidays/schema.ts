import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { isoDate } from '../fields/dates.ts';
import { sourceSchema } from '../fields/editorial.ts';
import { line } from '../fields/text.ts';

/** What a row of the calendar says of its days; `awaiting-notice` is a span in which nobody knows yet. */
const HOLIDAY_KINDS = {
  'public-holiday': 'Nghỉ lễ, Tết theo luật',
  'substitute-day-off': 'Nghỉ bù, nghỉ hoán đổi',
  'working-day-instead': 'Ngày nghỉ nhưng đi làm bù',
  local: 'Nghỉ theo quyết định của tỉnh, phường, xã',
  'awaiting-notice': 'Có thể nghỉ, còn chờ thông báo',
} as const;

/** Days on which offices do not keep their usual hours (Bộ luật Lao động 45/2019/QH14 arts. 111, 112; requirement D11). */
export const holidaySchema = z
  .strictObject({
    name: line(120).meta({ title: 'Tên', description: 'Ví dụ "Quốc khánh", "Tết Dương lịch".' }),
    from: isoDate().meta({ title: 'Từ ngày', description: 'Ngày đầu tiên.' }),
    until: isoDate().meta({
      title: 'Đến hết ngày',
      description: 'Ngày cuối cùng; một ngày thì ghi lại ngày ấy.',
    }),
    kind: oneOf(HOLIDAY_KINDS, 'Loại ngày').meta({
      title: 'Loại',
      description: 'Nghỉ lễ, nghỉ bù, làm bù, nghỉ riêng, hay còn chờ thông báo.',
    }),
    insteadOf: isoDate().optional().meta({
      title: 'Làm bù cho ngày',
      description: 'Chỉ ghi với ngày làm bù: ngày được nghỉ thay; giờ làm việc lấy theo ngày ấy.',
    }),
    source: sourceSchema.meta({
      title: 'Nguồn',
      description: 'Luật, thông báo của cơ quan có thẩm quyền, hoặc bài đăng thông báo ấy.',
    }),
  })
  .refine(({ kind, insteadOf }) => (kind === 'working-day-instead') === (insteadOf !== undefined), {
    error: 'Chỉ ngày làm bù mới ghi làm bù cho ngày nào, và phải ghi → thêm insteadOf, hoặc đổi kind',
    path: ['insteadOf'],
  });
export type Holiday = z.output<typeof holidaySchema>;

/** content/ngay-nghi.yaml: the working calendar, by date. */
export const holidaysSchema = z.array(holidaySchema);
