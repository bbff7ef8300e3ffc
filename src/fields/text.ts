import { z } from 'astro/zod';
import { isOrigin, MAILBOX, parsesAsWritten, SECURE_ADDRESS, WEB_ADDRESS } from './web-address.ts';

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

const ODD_ADDRESS =
  'Địa chỉ này máy đọc khác với chữ đang viết; xem lại tên máy chủ và cổng (từ 1 đến 65535)';

/** An http(s) address, which programs read as it is written. */
export const webAddress = () =>
  z
    .string({ error: 'Cần một địa chỉ trang web' })
    .regex(WEB_ADDRESS, {
      error:
        'Địa chỉ trang web phải bắt đầu bằng https://, tên máy chủ chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang, và không có khoảng trắng',
      abort: true,
    })
    .refine(parsesAsWritten, { error: ODD_ADDRESS });

/** The same, which must begin with https. */
export const httpsAddress = () =>
  z
    .string({ error: 'Cần một địa chỉ trang web' })
    .regex(SECURE_ADDRESS, {
      error:
        'Địa chỉ phải bắt đầu bằng https://, tên máy chủ chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang, và không có khoảng trắng',
      abort: true,
    })
    .refine(parsesAsWritten, { error: ODD_ADDRESS });

/** The address of a host, without a path, question or place on a page. */
export const hostAddress = () =>
  webAddress().refine(isOrigin, {
    error: 'Chỉ ghi địa chỉ máy chủ, không có phần sau dấu "/", ví dụ https://tenphuong.tentinh.gov.vn',
  });

/** An e-mail address in its usual form. */
export const emailAddress = () =>
  z.string({ error: 'Cần một địa chỉ thư điện tử' }).regex(MAILBOX, {
    error: 'Thư điện tử sai cách viết; ví dụ ten@coquan.gov.vn',
  });
