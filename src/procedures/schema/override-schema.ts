import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { oneOf } from '../../fields/one-of.ts';
import { referenceTo } from '../../fields/references.ts';
import { line, paragraphs } from '../../fields/text.ts';
import { PART_LABELS } from '../../fields/procedure-parts.ts';

/** A resolution that sets parts of a procedure aside for a span of days, such as Nghị quyết 66.x/2026/NQ-CP (requirement F14). */
export const overrideSchema = z.strictObject({
  number: line(80).meta({ title: 'Số ký hiệu', description: 'Văn bản đặt ra quy định tạm thời.' }),
  document: referenceTo('legalDocuments')
    .optional()
    .meta({ title: 'Mục văn bản', description: 'Mã văn bản trong thư mục van-ban/, nếu có.' }),
  from: isoDate().meta({ title: 'Áp dụng từ ngày', description: 'Ngày đầu tiên áp dụng.' }),
  until: isoDate().meta({ title: 'Áp dụng đến hết ngày', description: 'Ngày cuối cùng áp dụng.' }),
  parts: z
    .array(oneOf(PART_LABELS, 'Phần'))
    .min(1, { error: 'Phải ghi ít nhất một phần của thủ tục' })
    .meta({ title: 'Phần bị thay', description: 'Những phần của thủ tục mà văn bản làm khác đi.' }),
  rule: paragraphs().meta({
    title: 'Trong thời gian đó',
    description: 'Áp dụng thế nào, bằng lời thường.',
  }),
  returns: paragraphs().meta({
    title: 'Sau đó',
    description: 'Quy định nào trở lại, bằng lời thường.',
  }),
});
export type Override = z.output<typeof overrideSchema>;
