import { z } from 'astro/zod';
import { line } from '../fields/text.ts';

/** Popular procedures (codes, most asked first) and searches, shown on the home and search pages. */
export const popularSchema = z.strictObject({
  procedures: z
    .array(line(40))
    .default([])
    .meta({ title: 'Thủ tục hay dùng', description: 'Mã quốc gia trong dấu nháy, hay dùng nhất đứng đầu.' }),
  searches: z
    .array(line(80))
    .default([])
    .meta({ title: 'Câu tìm kiếm gợi ý', description: 'Hiện dưới ô tìm kiếm.' }),
});
