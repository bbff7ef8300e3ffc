import { z } from 'astro/zod';
import { isoDate } from './dates.ts';
import { line } from './text.ts';

/** Something that stood on the site and was wrong; told on the entry's page and with all others on dinh-chinh/. */
export const correctionSchema = z.strictObject({
  on: isoDate().meta({ title: 'Ngày đính chính', description: 'Ngày sửa trên trang.' }),
  what: line(200).meta({
    title: 'Chỗ sai',
    description: 'Phần nào của trang, ví dụ: lệ phí nộp trực tuyến.',
  }),
  was: line(300).meta({ title: 'Đã đăng', description: 'Điều sai đã đăng, viết ngắn.' }),
  now: line(300).meta({ title: 'Nay là', description: 'Điều đúng.' }),
  why: line(300).optional().meta({
    title: 'Vì sao sai',
    description: 'Một câu, nếu người đọc cần biết; không nêu tên ai.',
  }),
});
export type Correction = z.output<typeof correctionSchema>;
