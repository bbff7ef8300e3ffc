import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { contactFields } from '../fields/contact.ts';
import { validityFields } from '../fields/dates.ts';
import { editorialFields, sources, verificationSchema } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';

/** The four routes that people take for one (requirement I04). */
export const FEEDBACK_ABOUT = {
  'administrative-rules': 'Phản ánh, kiến nghị về quy định hành chính',
  'official-conduct': 'Phản ánh hành vi, thái độ của cán bộ, công chức',
  'complaint-denunciation': 'Khiếu nại, tố cáo',
  'local-matters': 'Phản ánh việc tại địa phương',
} as const;

/** The same routes in the fewest words, for a row that names what a place takes. */
export const FEEDBACK_ABOUT_SHORT: Readonly<Record<FeedbackAbout, string>> = {
  'administrative-rules': 'quy định hành chính',
  'official-conduct': 'hành vi của cán bộ',
  'complaint-denunciation': 'khiếu nại, tố cáo',
  'local-matters': 'việc tại địa phương',
};
export type FeedbackAbout = keyof typeof FEEDBACK_ABOUT;

/** What can be reflected; complaints and denunciations have laws of their own. */
const { 'complaint-denunciation': _, ...reflected } = FEEDBACK_ABOUT;
export const REFLECTED_ABOUT = reflected;

/** An address that receives feedback: the five items of Nghị định 20/2008/NĐ-CP arts. 10, 13 (requirement I01). */
export const feedbackChannelSchema = z.strictObject({
  name: line(200).meta({ title: 'Tên', description: 'Tên nơi tiếp nhận.' }),
  about: z
    .array(oneOf(FEEDBACK_ABOUT, 'Nội dung'))
    .min(1, { error: 'Phải chọn ít nhất một nội dung tiếp nhận' })
    .meta({ title: 'Tiếp nhận về', description: 'Quy định hành chính, hành vi cán bộ …' }),
  level: oneOf(
    { national: 'Cả nước', province: 'Tỉnh', local: 'Phường, xã' },
    { error: 'Cấp chỉ nhận national, province, local' },
  ).meta({ title: 'Cấp', description: 'Theo luật, nơi tiếp nhận chính là cấp tỉnh.' }),
  office: referenceTo('offices').optional().meta({ title: 'Cơ quan', description: 'Mã cơ quan tiếp nhận.' }),
  howTo: paragraphs().meta({ title: 'Cách gửi', description: 'Gửi thế nào, sau đó ra sao.' }),
  ...contactFields,
  ...validityFields,
  verification: verificationSchema.meta({
    title: 'Xác minh',
    description: 'Địa chỉ chưa xác minh không được hiện trên trang.',
  }),
  sources: sources(),
  ...editorialFields,
});
export type FeedbackChannel = z.output<typeof feedbackChannelSchema>;
