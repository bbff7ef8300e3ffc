import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { line } from '../../fields/text.ts';

/**
 * The address of a page under the base path, with a slash at its end; the home page has none. No longer than a disk
 * takes: 255 letters a folder, some 4,000 in all.
 */
export const ADDRESS = /^(?=.{1,800}$)(?!.*[^/]{201})(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;
/** The same, and the place on the page that a redirect may lead to. */
const TARGET = /^(?=.{1,800}$)(?!.*[^/]{201})(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+(?:#[a-z0-9-]+)?$/;

const address = (pattern: RegExp) =>
  z.string({ error: 'Địa chỉ phải là chữ, ví dụ thu-tuc/dang-ky-khai-sinh/' }).regex(pattern, {
    error:
      'Ghi phần sau đường dẫn gốc, chữ thường không dấu, có "/" ở cuối và không có "/" ở đầu, ví dụ thu-tuc/dang-ky-khai-sinh/',
  });

/** One address that was published and moved, or whose page went for good: who keeps it is led on, or told so, for ever. */
const rowSchema = z.strictObject({
  from: address(ADDRESS).meta({
    title: 'Địa chỉ cũ',
    description: 'Phần sau đường dẫn gốc, có "/" ở cuối, ví dụ thu-tuc/ten-cu/.',
  }),
  to: address(TARGET).optional().meta({
    title: 'Địa chỉ mới',
    description: 'Trang đang có, ví dụ thu-tuc/ten-moi/ hoặc duong-day-nong/#tong-dai-111.',
  }),
  gone: z.boolean({ error: 'Trang đã gỡ hẳn thì ghi true' }).optional().meta({
    title: 'Đã gỡ hẳn',
    description: 'Ghi true thay cho địa chỉ mới khi không trang nào thay; người mở thấy ngày gỡ và lý do.',
  }),
  since: isoDate().meta({ title: 'Từ ngày', description: 'Ngày địa chỉ cũ thôi dùng.' }),
  why: line(300).meta({
    title: 'Vì sao',
    description: 'Một câu: đổi tên, gộp mục, thay bằng mục nào; trang đã gỡ thì câu này hiện ra.',
  }),
});

/** content/chuyen-huong.yaml: every address that moved, and every one whose page is gone. */
export const redirectsSchema = z.array(
  rowSchema.refine(({ to, gone }) => (to === undefined) === (gone === true), {
    path: ['to'],
    error: 'Ghi địa chỉ mới (to), hoặc gone: true khi trang đã gỡ hẳn; không ghi cả hai',
  }),
);
export type RedirectRow = z.output<typeof rowSchema>;
/** An address that moved. */
export type Redirect = RedirectRow & { to: string };
