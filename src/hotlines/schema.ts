import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { contactFields } from '../fields/contact.ts';
import { validityFields } from '../fields/dates.ts';
import { editorialFields, sources, verificationSchema } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';

/** A telephone line that citizens may call: what for, who answers, when (requirement I09). */
export const hotlineSchema = z.strictObject({
  name: line(200).meta({ title: 'Tên', description: 'Ví dụ "Tổng đài Cổng Dịch vụ công quốc gia".' }),
  purpose: paragraphs().meta({ title: 'Gọi để làm gì', description: 'Một, hai câu.' }),
  answeredBy: line(300)
    .optional()
    .meta({ title: 'Ai trả lời', description: 'Cơ quan hoặc bộ phận, không ghi tên riêng.' }),
  office: referenceTo('offices').optional().meta({ title: 'Cơ quan', description: 'Mã cơ quan phụ trách.' }),
  scope: oneOf(
    { national: 'Cả nước', province: 'Tỉnh', local: 'Phường, xã' },
    { error: 'Phạm vi chỉ nhận national (cả nước), province (tỉnh), local (phường, xã)' },
  ).meta({ title: 'Phạm vi', description: 'Cả nước, tỉnh hay phường, xã.' }),
  kind: oneOf(
    { procedures: 'Hỏi về thủ tục', emergency: 'Khẩn cấp' },
    { error: 'Loại chỉ nhận procedures (hỏi về thủ tục) hoặc emergency (khẩn cấp)' },
  )
    .default('procedures')
    .meta({
      title: 'Loại',
      description: 'Số hỏi về thủ tục đứng trên trang thủ tục; số khẩn cấp chỉ đứng ở trang đường dây nóng.',
    }),
  ...contactFields,
  ...validityFields,
  verification: verificationSchema.meta({
    title: 'Xác minh',
    description: 'Số chưa xác minh không được hiện trên trang.',
  }),
  sources: sources(),
  ...editorialFields,
});
