import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { editorialFields } from '../fields/editorial.ts';
import { line } from '../fields/text.ts';
import { referenceTo } from '../fields/references.ts';

/** The editor's note of a month's bulletin, in the entry's body; there is none without somebody's approval. */
export const bulletinNoteSchema = z.strictObject({
  title: line(160).meta({ title: 'Tiêu đề', description: 'Điều đáng chú ý nhất của tháng, một dòng.' }),
  month: z
    .string({ error: 'Tháng phải đặt trong dấu nháy, ví dụ "2026-11"' })
    .regex(/^2\d{3}-(?:0[1-9]|1[0-2])$/, { error: 'Tháng viết năm-tháng, ví dụ "2026-11"' })
    .meta({ title: 'Tháng', description: 'Trong dấu nháy, năm-tháng, ví dụ "2026-11".' }),
  approvedBy: referenceTo('roles').meta({
    title: 'Vai trò đã duyệt',
    description: 'Vai trò trong vai-tro.yaml được giao duyệt tin tức; không ghi tên riêng.',
  }),
  approvedOn: isoDate().meta({ title: 'Ngày duyệt', description: 'Trước ngày này lời mở đầu chưa hiện.' }),
  ...editorialFields,
});
