import { z } from 'astro/zod';
import { editorialFields } from '../fields/editorial.ts';
import { line, paragraphs } from '../fields/text.ts';

/** A page that stands for years: about, accessibility, privacy. Its file name is its address. */
export const standingPageSchema = z.strictObject({
  title: line(120).meta({ title: 'Tiêu đề', description: 'Tên trang.' }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Một câu, dùng cho kết quả tìm kiếm.' }),
  order: z
    .number({ error: 'Thứ tự là một con số' })
    .int()
    .default(100)
    .meta({ title: 'Thứ tự', description: 'Số nhỏ đứng trước trong danh sách.' }),
  ...editorialFields,
});
