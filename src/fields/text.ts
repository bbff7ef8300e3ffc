import { z } from 'astro/zod';

/** One line of Vietnamese text that must say something. */
export const line = (max = 300) =>
  z
    .string({ error: 'Cần một dòng chữ; số và mã phải đặt trong dấu nháy, ví dụ "1.001193"' })
    .trim()
    .min(1, { error: 'Không được để trống' })
    .max(max, { error: `Dài quá ${max} ký tự` });

/** Text of several lines; line breaks are kept. */
export const paragraphs = () =>
  z
    .string({ error: 'Cần một đoạn chữ' })
    .trim()
    .min(1, { error: 'Không được để trống' })
    .meta({ input: 'text' });

/** An http(s) address. */
export const webAddress = () =>
  z.string({ error: 'Cần một địa chỉ trang web' }).regex(/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/, {
    error: 'Địa chỉ trang web phải bắt đầu bằng https:// và không có khoảng trắng',
  });

/** An e-mail address in its usual form. */
export const emailAddress = () =>
  z.string({ error: 'Cần một địa chỉ thư điện tử' }).regex(/^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i, {
    error: 'Thư điện tử sai cách viết; ví dụ ten@coquan.gov.vn',
  });
