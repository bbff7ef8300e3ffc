import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { referenceTo } from '../../fields/references.ts';
import { line, paragraphs } from '../../fields/text.ts';

/** An office by the name that the official record uses, tied to our own entry where there is one. */
const namedOfficeSchema = z.strictObject({
  name: line(400).meta({ title: 'Tên cơ quan', description: 'Tên như trong hồ sơ chính thức.' }),
  office: referenceTo('offices')
    .optional()
    .meta({ title: 'Mục cơ quan', description: 'Mã của cơ quan trong thư mục co-quan/, nếu có.' }),
});
/** Offices of one kind, as the record names them. */
export const namedOffices = () => z.array(namedOfficeSchema).default([]);

/** The decision that announced the procedure (Quyết định công bố): a ministry's or a province's (requirement F02). */
export const decisionSchema = z.strictObject({
  number: line(80).meta({ title: 'Số quyết định', description: 'Như trên Cổng dịch vụ công quốc gia.' }),
  issuer: line(200).meta({ title: 'Cơ quan ban hành', description: 'Bộ hoặc Ủy ban nhân dân tỉnh.' }),
  signedOn: isoDate().optional().meta({ title: 'Ngày ký', description: 'Để trống nếu chưa rõ.' }),
  announcement: referenceTo('announcements')
    .optional()
    .meta({ title: 'Mục công bố', description: 'Mã quyết định trong thư mục cong-bo/.' }),
});

/** One step of the way: what the citizen does, what the office does. */
export const stepSchema = z.strictObject({
  name: line(2000).optional().meta({ title: 'Tên bước', description: 'Ví dụ "Nộp hồ sơ"; có thể để trống.' }),
  text: paragraphs().optional().meta({ title: 'Nội dung', description: 'Bạn làm gì, cơ quan làm gì.' }),
});

/** A document that the procedure rests on, tied to our own entry where there is one. */
export const citationSchema = z.strictObject({
  number: line(160).meta({ title: 'Số ký hiệu', description: 'Ví dụ 60/2014/QH13.' }),
  title: line(1500).optional().meta({ title: 'Tên văn bản', description: 'Trích yếu, nếu có.' }),
  document: referenceTo('legalDocuments')
    .optional()
    .meta({ title: 'Mục văn bản', description: 'Mã văn bản trong thư mục van-ban/, nếu có.' }),
});

export type NamedOffice = z.output<typeof namedOfficeSchema>;
