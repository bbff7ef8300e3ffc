import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { oneOf } from '../fields/one-of.ts';
import { line, paragraphs } from '../fields/text.ts';
import { PART_LABELS } from '../fields/procedure-parts.ts';
import { procedureCode } from '../fields/procedure-code.ts';
import { CHANGE_LABELS } from '../calendar/change-labels.ts';
import { issuingRules } from './issuing-rules.ts';

/** One procedure in a decision, and what the decision does to it (Nghị định 63/2010/NĐ-CP arts. 13–15). */
const changeSchema = z
  .strictObject({
    code: procedureCode().meta({ title: 'Mã thủ tục', description: 'Mã quốc gia, đặt trong dấu nháy.' }),
    name: line(1500)
      .optional()
      .meta({ title: 'Tên thủ tục', description: 'Cần khi trang không có mục của thủ tục này.' }),
    kind: oneOf(CHANGE_LABELS, {
      error:
        'Chỉ nhận new (mới), amended (sửa đổi), abolished (bãi bỏ), replaced (thay thế), announced (công bố, nguồn không nói mới hay sửa đổi)',
    }).meta({
      title: 'Thay đổi',
      description: 'Mới ban hành, sửa đổi, bãi bỏ, thay thế hay chỉ biết là công bố.',
    }),
    changedParts: z
      .array(oneOf(PART_LABELS, 'Phần'))
      .default([])
      .meta({ title: 'Phần sửa đổi', description: 'Những phần của thủ tục mà quyết định sửa đổi.' }),
    whatChanged: paragraphs().optional().meta({ title: 'Thay đổi gì', description: 'Bằng lời thường.' }),
    replacedBy: z
      .array(procedureCode())
      .default([])
      .meta({ title: 'Thay bằng', description: 'Mã của các thủ tục thay thế.' }),
    transition: paragraphs().optional().meta({
      title: 'Hồ sơ nộp trước đó',
      description:
        'Quy định chuyển tiếp: hồ sơ đã nộp trước ngày này làm theo bản nào. Để trống nếu không có.',
    }),
  })
  .refine(({ kind, changedParts }) => kind === 'amended' || changedParts.length === 0, {
    error: 'Chỉ thủ tục sửa đổi (amended) mới ghi phần sửa đổi (changedParts)',
    path: ['changedParts'],
  })
  .refine(({ kind, replacedBy }) => (kind === 'replaced') === replacedBy.length > 0, {
    error:
      'Chỉ thủ tục bị thay thế (replaced) mới ghi mã thay thế, và phải ghi → thêm replacedBy, hoặc đổi loại thay đổi',
    path: ['replacedBy'],
  })
  .refine(({ kind, transition }) => transition === undefined || !['new', 'announced'].includes(kind), {
    error: 'Quy định chuyển tiếp (transition) chỉ ghi khi thủ tục bị sửa đổi, bãi bỏ hoặc thay thế',
    path: ['transition'],
  });

/**
 * A decision that announces procedures. Only a ministry or a province announces; a district's or commune's decision is
 * refused.
 */
export const announcementSchema = z
  .strictObject({
    number: line(80).meta({ title: 'Số ký hiệu', description: 'Ví dụ 163/QĐ-BTP.' }),
    title: line(900).optional().meta({
      title: 'Trích yếu',
      description: 'Tên chính thức của quyết định; để trống nếu nguồn không ghi.',
    }),
    issuer: line(200).meta({
      title: 'Cơ quan ban hành',
      description: 'Bộ hoặc Chủ tịch Ủy ban nhân dân tỉnh.',
    }),
    issuerLevel: oneOf(
      { ministry: 'Bộ', province: 'Tỉnh' },
      {
        error:
          'Chỉ bộ (ministry) hoặc tỉnh (province) được công bố thủ tục hành chính; quyết định của huyện, xã không được nhận',
      },
    ).meta({ title: 'Cấp ban hành', description: 'Bộ hoặc tỉnh.' }),
    signedOn: isoDate().meta({ title: 'Ngày ký', description: 'Ngày ký quyết định.' }),
    effectiveFrom: isoDate().optional().meta({
      title: 'Có hiệu lực từ',
      description: 'Ngày quyết định có hiệu lực; để trống thì phải ghi vào awaiting là cần hỏi lại.',
    }),
    changes: z
      .array(changeSchema)
      .min(1, { error: 'Phải có ít nhất một thủ tục được công bố' })
      .meta({ title: 'Các thủ tục', description: 'Từng thủ tục và thay đổi của nó.' }),
    sources: sources(),
    ...editorialFields,
  })
  .superRefine(issuingRules);
export type Announcement = z.output<typeof announcementSchema>;
