import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { line, paragraphs } from '../fields/text.ts';

/** A way of working that others may follow, or a person who does it well (requirement J08). */
export const modelExampleSchema = z.strictObject({
  title: line(200).meta({ title: 'Tên mô hình', description: 'Ngắn, nói rõ việc gì.' }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Một, hai câu.' }),
  unit: line(200).meta({ title: 'Đơn vị thực hiện', description: 'Cơ quan, địa phương.' }),
  place: line(120).meta({
    title: 'Nơi',
    description: 'Tỉnh, xã; mô hình ngoài khu vực Duyên Hải phải ghi rõ nơi.',
  }),
  year: z
    .number({ error: 'Năm là một con số' })
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .meta({ title: 'Năm', description: 'Năm bắt đầu.' }),
  publishedOn: isoDate().meta({ title: 'Ngày đăng', description: 'Ngày bài lên trang.' }),
  problem: paragraphs().optional().meta({ title: 'Khó khăn trước đó', description: 'Vì sao phải làm.' }),
  solution: paragraphs().meta({ title: 'Cách làm', description: 'Đã làm gì.' }),
  result: paragraphs().optional().meta({ title: 'Kết quả', description: 'Số liệu theo nguồn.' }),
  recognisedBy: line(300)
    .optional()
    .meta({ title: 'Được công nhận', description: 'Quyết định, giải thưởng.' }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
