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

/** One address that was published and moved: who keeps the old one is led to the new one, for ever. */
const redirectSchema = z.strictObject({
  from: address(ADDRESS).meta({
    title: 'Địa chỉ cũ',
    description: 'Phần sau đường dẫn gốc, có "/" ở cuối, ví dụ thu-tuc/ten-cu/.',
  }),
  to: address(TARGET).meta({
    title: 'Địa chỉ mới',
    description: 'Trang đang có, ví dụ thu-tuc/ten-moi/ hoặc duong-day-nong/#tong-dai-111.',
  }),
  since: isoDate().meta({ title: 'Từ ngày', description: 'Ngày địa chỉ cũ thôi dùng.' }),
  why: line(300).meta({ title: 'Vì sao', description: 'Một câu: đổi tên, gộp mục, thay bằng mục nào.' }),
});

/** content/chuyen-huong.yaml: every address that moved. */
export const redirectsSchema = z.array(redirectSchema);
export type Redirect = z.output<typeof redirectSchema>;
