import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { referenceTo, SLUG } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';

const slug = () => z.string().regex(SLUG, { error: 'Mã: chữ thường không dấu, chữ số, dấu gạch ngang' });

/** A part of a plan under which tasks stand; parts are in the plan's own order. */
const planPartSchema = z.strictObject({
  id: slug().meta({ title: 'Mã phần', description: 'Nhiệm vụ ghi mã này ở ô Phần của kế hoạch.' }),
  name: line(160).meta({ title: 'Tên phần', description: 'Phần của kế hoạch, bằng lời thường.' }),
});

/** A plan whose tasks the site keeps: whose it is, for which days, in which parts. */
const planSchema = z
  .strictObject({
    id: slug().meta({ title: 'Mã kế hoạch', description: 'Ví dụ nam-2022.' }),
    name: line(200).meta({ title: 'Tên kế hoạch', description: 'Kế hoạch gì, năm nào, của đơn vị nào.' }),
    document: referenceTo('legalDocuments')
      .optional()
      .meta({ title: 'Văn bản', description: 'Mã của kế hoạch trong van-ban/.' }),
    unit: referenceTo('offices').meta({ title: 'Đơn vị', description: 'Kế hoạch của đơn vị nào.' }),
    from: isoDate().meta({ title: 'Từ ngày', description: 'Ngày đầu của kế hoạch.' }),
    until: isoDate().meta({ title: 'Đến hết ngày', description: 'Ngày cuối của kế hoạch.' }),
    note: paragraphs().optional().meta({
      title: 'Lời dặn',
      description: 'Điều người đọc cần biết trước khi xem nhiệm vụ.',
    }),
    parts: z
      .array(planPartSchema)
      .min(1, { error: 'Cần ít nhất một phần' })
      .meta({ title: 'Các phần', description: 'Theo thứ tự trong kế hoạch.' }),
  })
  .refine(({ from, until }) => from <= until, { error: 'Ngày cuối đứng trước ngày đầu', path: ['until'] });
export type Plan = z.output<typeof planSchema>;

/** content/ke-hoach.yaml. */
export const plansSchema = z.array(planSchema);
