import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { line } from '../../fields/text.ts';
import { parsesAsWritten, WEB_ADDRESS } from '../../fields/web-address.ts';

const PAGE = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+(?:#[a-z0-9-]+)?$/;

/** An urgent notice on top of every page, from its first day to its last. */
export const alertSchema = z.strictObject({
  text: line(300).meta({ title: 'Nội dung', description: 'Một câu.' }),
  href: line(300)
    .refine((href) => PAGE.test(href) || (WEB_ADDRESS.test(href) && parsesAsWritten(href)), {
      error:
        'Ghi địa chỉ bắt đầu bằng https://, hoặc phần sau đường dẫn gốc, có "/" ở cuối, ví dụ tin-tuc/2026/ten-tin/',
    })
    .optional()
    .meta({
      title: 'Liên kết',
      description: 'Trang nói rõ hơn, ví dụ tin-tuc/2026/ten-tin/ hoặc https://dichvucong.gov.vn/.',
    }),
  from: isoDate().meta({ title: 'Hiện từ ngày', description: 'Ngày đầu hiện thông báo.' }),
  until: isoDate().meta({ title: 'Hiện đến hết ngày', description: 'Ngày cuối hiện thông báo.' }),
});
