import { z } from 'astro/zod';
import { line, paragraphs } from '../fields/text.ts';
import { SLUG } from '../fields/references.ts';

export const LIFE_EVENT_GROUPS = {
  person: 'Cuộc sống',
  business: 'Kinh doanh',
  livelihood: 'Nghề ở địa phương',
} as const;

/** A moment in life or business that needs one or more procedures (CPSV-AP LifeEvent, BusinessEvent). */
export const lifeEventSchema = z.strictObject({
  id: z
    .string()
    .regex(SLUG, { error: 'Mã sự kiện chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
    .meta({ title: 'Mã', description: 'Dùng trong địa chỉ trang.' }),
  name: line(120).meta({ title: 'Tên', description: 'Ví dụ "Sinh con".' }),
  group: z
    .enum(['person', 'business', 'livelihood'], {
      error: 'Nhóm chỉ nhận person (cuộc sống), business (kinh doanh), livelihood (nghề ở địa phương)',
    })
    .meta({ options: LIFE_EVENT_GROUPS })
    .meta({ title: 'Nhóm', description: 'Cuộc sống, kinh doanh hay nghề ở địa phương.' }),
  summary: paragraphs().optional().meta({ title: 'Tóm tắt', description: 'Một câu.' }),
  procedures: z.array(line(40)).default([]).meta({
    title: 'Mã thủ tục, theo thứ tự làm',
    description: 'Mã quốc gia trong dấu nháy; mã chưa có trên trang thì chưa hiện.',
  }),
});
export const lifeEventsSchema = z.array(lifeEventSchema);
export type LifeEvent = z.output<typeof lifeEventSchema>;
