import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';

/** One field of a procedure that reads otherwise from a day on, and by which decision, as anybody may take it. */
export const fieldChangeSchema = z.strictObject({
  id: z
    .string()
    .meta({ title: 'Định danh', description: 'Mục, ngày, trường: giữ nguyên khi trang đổi tên.' }),
  entry: z.string().meta({ title: 'Bản của thủ tục', description: 'Định danh của mục trong thu-tuc.json.' }),
  page: z.string().meta({ title: 'Trang hiện nay', format: 'uri' }),
  code: z.string().meta({ title: 'Mã thủ tục' }),
  day: isoDate().meta({ title: 'Ngày giá trị mới bắt đầu áp dụng' }),
  decision: z.string().optional().meta({
    title: 'Theo văn bản',
    description: 'Quyết định, hoặc văn bản làm mức thu đổi; không rõ thì không có.',
  }),
  field: z
    .string()
    .meta({ title: 'Trường', description: 'Đường dẫn trong fields: channels.0.costs.0.amount.' }),
  before: z
    .unknown()
    .optional()
    .meta({ title: 'Giá trị cũ', description: 'Không có: trước đó chưa có trường.' }),
  after: z.unknown().optional().meta({ title: 'Giá trị mới', description: 'Không có: trường không còn.' }),
});
export type FieldChange = z.output<typeof fieldChangeSchema>;
