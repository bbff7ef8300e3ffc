import { z } from 'astro/zod';
import { iconField } from '../fields/icon.ts';
import { oneOf } from '../fields/one-of.ts';
import { referenceTo, SLUG } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { namedProcedureSchema, stepSchema } from './step-schema.ts';

export const LIFE_EVENT_GROUPS = {
  person: 'Cuộc sống',
  business: 'Kinh doanh',
  livelihood: 'Nghề ở địa phương',
} as const;

/** Something to bring, prepared once for every step that asks for it. */
const toBringSchema = z.strictObject({
  name: line(200).meta({ title: 'Mang gì', description: 'Tên giấy, ví dụ "Thẻ căn cước của cha hoặc mẹ".' }),
  steps: z
    .array(
      z
        .number({ error: 'Số thứ tự của bước là một con số, ví dụ [1, 2]' })
        .int({ error: 'Số thứ tự của bước là số nguyên' })
        .positive({ error: 'Bước được đếm từ 1' }),
    )
    .min(1, { error: 'Ghi ít nhất một bước dùng giấy này, ví dụ [1]' })
    .meta({ title: 'Dùng ở bước', description: 'Số thứ tự các bước dùng giấy này, đếm từ 1.' }),
  note: line(240)
    .optional()
    .meta({ title: 'Lưu ý', description: 'Không có thì sao, khi nào thì khỏi mang.' }),
});
export type ToBring = z.output<typeof toBringSchema>;

/** A moment in life or business that needs steps across procedures (CPSV-AP LifeEvent, BusinessEvent). */
export const lifeEventSchema = z.strictObject({
  id: z
    .string()
    .regex(SLUG, { error: 'Mã sự kiện chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
    .meta({ title: 'Mã', description: 'Dùng trong địa chỉ trang.' }),
  name: line(120).meta({ title: 'Tên', description: 'Ví dụ "Sinh con".' }),
  group: oneOf(LIFE_EVENT_GROUPS, {
    error: 'Nhóm chỉ nhận person (cuộc sống), business (kinh doanh), livelihood (nghề ở địa phương)',
  }).meta({ title: 'Nhóm', description: 'Cuộc sống, kinh doanh hay nghề ở địa phương.' }),
  icon: iconField.default('giay'),
  opening: line(160).optional().meta({
    title: 'Lời mở đầu',
    description: 'Một câu đứng trước phần tóm tắt, chỉ khi việc này là việc buồn, ví dụ lời chia buồn.',
  }),
  summary: paragraphs()
    .optional()
    .meta({ title: 'Tóm tắt', description: 'Một, hai câu: làm gì trước, làm gì sau.' }),
  before: z
    .array(line(200))
    .max(4, { error: 'Nhiều nhất bốn điều; điều khác thì ghi ở bước của nó' })
    .default([])
    .meta({ title: 'Biết trước khi đi', description: 'Điều giúp khỏi đi lại nhiều lần, mỗi dòng một ý.' }),
  bring: z.array(toBringSchema).default([]).meta({
    title: 'Mang theo một lần',
    description: 'Giấy tờ cho tất cả các bước, giấy dùng nhiều để trước.',
  }),
  steps: z
    .array(stepSchema)
    .min(1, { error: 'Sự kiện cần ít nhất một bước' })
    .meta({ title: 'Các bước', description: 'Theo thứ tự nên làm.' }),
  otherProcedures: z
    .array(namedProcedureSchema)
    .default([])
    .meta({ title: 'Cũng có thể cần', description: 'Thủ tục ngoài các bước, cho trường hợp ít gặp hơn.' }),
  related: z
    .array(referenceTo('lifeEvents'))
    .default([])
    .meta({ title: 'Sự kiện liên quan', description: 'Mã các sự kiện hay gặp cùng lúc.' }),
});
export const lifeEventsSchema = z.array(lifeEventSchema);
export type LifeEvent = z.output<typeof lifeEventSchema>;
