import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line } from '../fields/text.ts';

/** A question that citizens ask, answered in the entry's body (requirement B06). */
export const questionSchema = z.strictObject({
  question: line(300).meta({ title: 'Câu hỏi', description: 'Bằng lời người dân.' }),
  topic: line(80).meta({ title: 'Chủ đề', description: 'Ví dụ Hộ tịch, Cư trú.' }),
  answeredOn: isoDate().meta({ title: 'Ngày trả lời', description: 'Câu trả lời đúng tại ngày này.' }),
  answeredBy: line(200).optional().meta({ title: 'Đơn vị trả lời', description: 'Cơ quan trả lời, nếu có.' }),
  procedures: z
    .array(referenceTo('procedures'))
    .default([])
    .meta({ title: 'Thủ tục liên quan', description: 'Mã thủ tục.' }),
  legalBasis: z
    .array(line(160))
    .default([])
    .meta({ title: 'Căn cứ pháp lý', description: 'Số ký hiệu văn bản.' }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
