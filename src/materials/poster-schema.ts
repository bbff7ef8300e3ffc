import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { referenceTo } from '../fields/references.ts';
import { line } from '../fields/text.ts';
import { FORMATS, type FormatName } from './poster-formats.ts';

const FORMAT_LABELS = Object.fromEntries(
  Object.entries(FORMATS).map(([name, { label }]) => [name, label]),
) as Record<FormatName, string>;

/**
 * What a poster says in the editor's own words. Fee, time and papers of a procedure are never among them: the poster
 * takes them from the procedure's entry on the site's day.
 */
export const posterSchema = z
  .strictObject({
    headline: line(900).meta({
      title: 'Câu chính',
      description: 'Khẩu hiệu, hoặc tên việc, ví dụ: Khai sinh trong 4 bước. Càng ngắn chữ càng to.',
    }),
    label: line(60).optional().meta({
      title: 'Dòng trên câu chính',
      description: 'Vài chữ nói về việc gì; không ghi thì là dịp tuyên truyền.',
    }),
    procedure: referenceTo('procedures').optional().meta({
      title: 'Thủ tục',
      description: 'Áp phích nói về thủ tục nào: lệ phí, thời gian, số giấy tờ lấy từ mục đó.',
    }),
    steps: z
      .array(line(90))
      .max(6, { error: 'Áp phích có nhiều nhất 6 bước → gộp bớt' })
      .default([])
      .meta({ title: 'Các bước', description: 'Mỗi bước một dòng ngắn; không gõ số tiền, số ngày.' }),
    issuer: referenceTo('offices').optional().meta({
      title: 'Đơn vị phát hành',
      description:
        'Tên đơn vị vào ngày đăng; đơn vị đã sáp nhập thì trang ghi đơn vị kế tiếp. Không ghi thì là khu vực.',
    }),
    formats: z
      .array(oneOf(FORMAT_LABELS, 'Khổ'))
      .min(1, { error: 'Chọn ít nhất một khổ, hoặc bỏ dòng này để có đủ các khổ' })
      .optional()
      .meta({ title: 'Khổ', description: 'Chỉ ghi khi không làm đủ bốn khổ.' }),
  })
  .refine(({ procedure, steps }) => (procedure === undefined) === (steps.length === 0), {
    error: 'Áp phích của thủ tục phải có cả thủ tục lẫn các bước → ghi cả procedure và steps, hoặc bỏ cả hai',
  });
export type Poster = z.output<typeof posterSchema>;
