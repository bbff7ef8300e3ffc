import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line } from '../fields/text.ts';

/**
 * A question that citizens ask, answered in the entry's body (requirement B06). One that was handed in stands here from
 * that day on; until it has an answer only the office sees it.
 */
export const questionSchema = z
  .strictObject({
    question: line(300).meta({ title: 'Câu hỏi', description: 'Bằng lời người dân.' }),
    topic: line(80).meta({ title: 'Chủ đề', description: 'Ví dụ Hộ tịch, Cư trú.' }),
    askedOn: isoDate().optional().meta({
      title: 'Ngày nhận câu hỏi',
      description: 'Khi có người hỏi; câu do trang tự soạn thì để trống.',
    }),
    answeredOn: isoDate().optional().meta({
      title: 'Ngày trả lời',
      description: 'Câu trả lời đúng tại ngày này; chưa trả lời thì để trống, trang chưa hiện câu hỏi.',
    }),
    answeredBy: line(200)
      .optional()
      .meta({ title: 'Đơn vị trả lời', description: 'Cơ quan hoặc chức danh, không ghi tên người.' }),
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
  })
  .refine(({ askedOn, answeredOn }) => askedOn !== undefined || answeredOn !== undefined, {
    error: 'Câu hỏi phải có ngày trả lời, hoặc ngày nhận khi chưa trả lời',
    path: ['answeredOn'],
  });
