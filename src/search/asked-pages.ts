import { z } from 'astro/zod';
import { phraseText } from './synonyms.ts';
import { line } from '../fields/text.ts';

/** The whole of content/cach-hoi.yaml: how people ask for pages. */
export const askedPagesSchema = z.array(
  z.strictObject({
    page: line(800).meta({
      title: 'Trang',
      description: 'Phần sau đường dẫn gốc, có "/" ở cuối, ví dụ hoi-dap/giay-doc-than-lam-o-dau/.',
    }),
    asks: z.array(phraseText).min(1, 'Cần ít nhất một cách hỏi.').meta({
      title: 'Người dân hỏi',
      description:
        'Mỗi cách hỏi từ hai đến chín chữ, viết thường, có dấu; chữ khác nhau, không chỉ đổi thứ tự.',
    }),
  }),
);

/** Pages with how people ask for them. */
export type AskedPages = z.infer<typeof askedPagesSchema>;

/** Ways of asking by the address of their page. */
export const asksByPage = (pages: AskedPages): Record<string, string[]> =>
  Object.fromEntries(pages.map(({ page, asks }) => [page, asks]));
