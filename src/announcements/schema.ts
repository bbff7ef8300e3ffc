import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { line, paragraphs } from '../fields/text.ts';
import { procedureCode } from '../procedures/schema.ts';

const changeSchema = z.strictObject({
  code: procedureCode().meta({ title: 'Mã thủ tục', description: 'Mã quốc gia, đặt trong dấu nháy.' }),
  kind: z
    .enum(['new', 'amended', 'abolished', 'replaced'], {
      error: 'Chỉ nhận new (mới), amended (sửa đổi), abolished (bãi bỏ), replaced (thay thế)',
    })
    .meta({ title: 'Thay đổi', description: 'Mới ban hành, sửa đổi, bãi bỏ hay thay thế.' }),
  replacedBy: procedureCode().optional().meta({ title: 'Thay bằng', description: 'Mã thủ tục thay thế.' }),
  whatChanged: paragraphs().optional().meta({ title: 'Thay đổi gì', description: 'Bằng lời thường.' }),
});

/**
 * A decision that announces procedures (Nghị định 63/2010/NĐ-CP arts. 13–15). Only a ministry or a province announces;
 * a district's or commune's decision is refused.
 */
export const announcementSchema = z.strictObject({
  number: line(80).meta({ title: 'Số ký hiệu', description: 'Ví dụ 163/QĐ-BTP.' }),
  title: line(900).meta({ title: 'Trích yếu', description: 'Tên chính thức của quyết định.' }),
  issuer: line(200).meta({
    title: 'Cơ quan ban hành',
    description: 'Bộ hoặc Chủ tịch Ủy ban nhân dân tỉnh.',
  }),
  issuerLevel: z
    .enum(['ministry', 'province'], {
      error:
        'Chỉ bộ (ministry) hoặc tỉnh (province) được công bố thủ tục hành chính; quyết định của huyện, xã không được nhận',
    })
    .meta({ title: 'Cấp ban hành', description: 'Bộ hoặc tỉnh.' }),
  signedOn: isoDate().meta({ title: 'Ngày ký', description: 'Ngày ký quyết định.' }),
  effectiveFrom: isoDate().meta({ title: 'Có hiệu lực từ', description: 'Ngày quyết định có hiệu lực.' }),
  changes: z
    .array(changeSchema)
    .min(1, { error: 'Phải có ít nhất một thủ tục được công bố' })
    .meta({ title: 'Các thủ tục', description: 'Từng thủ tục và thay đổi của nó.' }),
  sources: sources(),
  ...editorialFields,
});
export type Announcement = z.output<typeof announcementSchema>;
