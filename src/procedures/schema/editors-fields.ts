import { z } from 'astro/zod';
import { referenceTo } from '../../fields/references.ts';
import { line, paragraphs } from '../../fields/text.ts';
import { caseSchema, plainCaseSchema } from './case-schema.ts';
import { partlyOnlineSchema, proactiveLevel } from './online-schema.ts';
import { overrideSchema } from './override-schema.ts';
import { differenceSchema, procedureSourceSchema } from './source-schema.ts';

/** What editors say of a procedure beside its official part, and where that part comes from. */
export const editorsFields = {
  summary: paragraphs().optional().meta({
    title: 'Tóm tắt',
    description:
      'Hai, ba câu bằng lời thường: để làm gì, ai làm, hạn chót, nộp ở đâu. Trang của thủ tục chỉ hiện những gì ô trả lời chưa nói; trang không kể tên giấy tờ thì hiện cả tóm tắt.',
  }),
  cases: z.array(caseSchema).default([]).meta({
    title: 'Trường hợp của bạn',
    description:
      'Các hoàn cảnh khác nhau về giấy tờ, tiền hay thời hạn; người dân chọn một để chỉ thấy phần mình.',
  }),
  plainCase: plainCaseSchema.optional().meta({
    title: 'Trả lời ngắn',
    description: 'Cho trường hợp thường gặp nhất: đầu trang, danh sách, kết quả tìm kiếm đều dùng lời này.',
  }),
  aliases: z
    .array(line(120))
    .default([])
    .meta({ title: 'Tên gọi thường dùng', description: 'Người dân gọi thủ tục này là gì.' }),
  lifeEvents: z
    .array(referenceTo('lifeEvents'))
    .default([])
    .meta({ title: 'Sự kiện trong đời', description: 'Mã trong su-kien.yaml.' }),
  related: z
    .array(referenceTo('procedures'))
    .default([])
    .meta({ title: 'Thủ tục liên quan', description: 'Mã (tên tệp) của thủ tục khác.' }),
  commonMistakes: z.array(paragraphs()).default([]).meta({
    title: 'Điều cần tránh',
    description: 'Làm thế thì hồ sơ không đúng điều kiện, không đủ giấy tờ.',
  }),
  overriddenBy: z.array(overrideSchema).default([]).meta({
    title: 'Quy định tạm thời',
    description: 'Nghị quyết tạm thời làm khác thủ tục này trong một khoảng ngày.',
  }),
  partlyOnline: partlyOnlineSchema.optional().meta({
    title: 'Vì sao chỉ trực tuyến một phần',
    description: 'Bắt buộc khi dịch vụ công trực tuyến là một phần.',
  }),
  proactiveLevel: proactiveLevel().optional().meta({
    title: 'Mức độ chủ động',
    description: 'Cơ quan tự nhắc, tự chuẩn bị hồ sơ đến mức nào, từ 1 đến 4; không phải mức độ 3, 4 cũ.',
  }),
  source: procedureSourceSchema.meta({ title: 'Nguồn', description: 'Phần chính thức lấy từ đâu.' }),
  differsFromRecord: z
    .array(differenceSchema)
    .default([])
    .meta({ title: 'Khác với hồ sơ chính thức', description: 'Phần nào khác và vì sao.' }),
};
