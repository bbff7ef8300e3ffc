import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { alertSchema } from './schemas/alert-schema.ts';
import { approvalSchema } from './schemas/approval-schema.ts';
import { brandSchema } from './schemas/brand-schema.ts';
import { contentShape } from './content-shape.ts';
import { editingSchema } from './schemas/editing-schema.ts';
import { referenceTo } from '../fields/references.ts';
import { hostAddress, line, paragraphs, webAddress } from '../fields/text.ts';
import { isoDate } from '../fields/dates.ts';
import { feedbackSchema } from './schemas/feedback-schema.ts';
import { imprintSchema } from './schemas/imprint-schema.ts';
import { receivingOfficeSchema } from './schemas/receiving-office-schema.ts';
import { reportingSchema, USUAL_REPORTING } from './schemas/reporting-schema.ts';
import { sectorLeftOutSchema, SITE_LEVELS } from './schemas/sector-left-out-schema.ts';

const portalSchema = z.strictObject({
  name: line(200).meta({ title: 'Tên cổng', description: 'Tên đầy đủ của cổng.' }),
  url: webAddress().meta({ title: 'Địa chỉ cổng', description: 'Bắt đầu bằng https://.' }),
});

/** What the site was called in an earlier time; what is left out was as it is today. */
const earlierSchema = z.strictObject({
  validUntil: isoDate().meta({ title: 'Đến hết ngày', description: 'Ngày cuối cùng của thời kỳ ấy.' }),
  title: line(120).optional().meta({ title: 'Tên trang', description: 'Tên trang khi ấy.' }),
  shortTitle: line(20).optional().meta({ title: 'Tên ngắn', description: 'Tên ngắn khi ấy.' }),
  area: line(120).optional().meta({ title: 'Khu vực', description: 'Khu vực phục vụ khi ấy.' }),
  description: paragraphs().optional().meta({ title: 'Giới thiệu ngắn', description: 'Một câu.' }),
  portal: portalSchema.optional().meta({ title: 'Cổng mẹ', description: 'Cổng của tỉnh khi ấy.' }),
  units: z
    .array(referenceTo('offices'))
    .optional()
    .meta({ title: 'Các đơn vị phục vụ', description: 'Mã đơn vị hành chính khi ấy trong co-quan/.' }),
  imprint: imprintSchema
    .optional()
    .meta({ title: 'Thông tin chân trang', description: 'Thông tin chân trang khi ấy, ghi đủ các dòng.' }),
});

/** Who publishes, for which area, where; another unit runs the site by changing this file and its folder alone. */
export const siteSchema = z.strictObject({
  title: line(120).meta({ title: 'Tên trang', description: 'Hiện ở đầu mọi trang.' }),
  shortTitle: line(20).optional().meta({
    title: 'Tên ngắn',
    description: 'Nhiều nhất 20 chữ; hiện dưới biểu tượng khi người dân lưu trang vào màn hình điện thoại.',
  }),
  area: line(120).meta({ title: 'Khu vực', description: 'Khu vực phục vụ.' }),
  description: paragraphs().meta({
    title: 'Giới thiệu ngắn',
    description: 'Một câu, dùng cho máy tìm kiếm.',
  }),
  url: hostAddress().meta({
    title: 'Địa chỉ gốc',
    description: 'Địa chỉ máy chủ, ví dụ https://tenphuong.tentinh.gov.vn; SITE_URL thay được.',
  }),
  basePath: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, {
      error:
        'Đường dẫn gốc bắt đầu và kết thúc bằng "/", chỉ gồm chữ thường không dấu, ví dụ /cai-cach-hanh-chinh/',
    })
    .meta({ title: 'Đường dẫn gốc', description: 'Trang là một mục của cổng; BASE_PATH thay được.' }),
  portal: portalSchema.optional().meta({
    title: 'Cổng mẹ',
    description:
      'Cổng thông tin mà trang này là một phần (Nghị định 224/2026 điều 11); chưa ghi thì bản để đăng không dựng.',
  }),
  units: z
    .array(referenceTo('offices'))
    .default([])
    .meta({ title: 'Các đơn vị phục vụ', description: 'Mã đơn vị hành chính trong co-quan/.' }),
  procedureLevels: z.array(oneOf(SITE_LEVELS, 'Cấp')).default(['commune']).meta({
    title: 'Cấp thủ tục',
    description: 'Cấp thủ tục mà trang phục vụ; lệnh nhập chỉ lấy các cấp này.',
  }),
  sectorsLeftOut: z.array(sectorLeftOutSchema).default([]).meta({
    title: 'Lĩnh vực không đăng',
    description:
      'Thủ tục của những lĩnh vực này không nhập vào trang; danh sách nói rõ và chỉ đường đến Cổng.',
  }),
  receivingOffices: z.array(receivingOfficeSchema).optional().meta({
    title: 'Cơ quan nhận hồ sơ',
    description: 'Nơi nhận của những thủ tục mà hồ sơ quốc gia không ghi cơ quan nào của đơn vị.',
  }),
  staleAfterDays: z
    .number({ error: 'Số ngày là một con số' })
    .int()
    .positive({ error: 'Số ngày ít nhất là 1' })
    .optional()
    .meta({
      title: 'Dữ liệu thủ tục dùng được bao nhiêu ngày',
      description: 'Quá số ngày này từ khi lấy về, trang nói rõ dữ liệu đã cũ và nhắc hỏi lại nơi nộp.',
    }),
  brand: brandSchema.optional().meta({
    title: 'Diện mạo',
    description: 'Màu, biểu trưng, hình vẽ của đơn vị; không ghi thì giữ diện mạo sẵn có.',
  }),
  imprint: imprintSchema.meta({
    title: 'Thông tin chân trang',
    description: 'Theo Nghị định 174/2026 điều 93, thiếu là vi phạm.',
  }),
  alerts: z
    .array(alertSchema)
    .default([])
    .meta({ title: 'Thông báo khẩn', description: 'Hiện ở đầu trang trong khoảng ngày.' }),
  earlier: z
    .array(earlierSchema)
    .default([])
    .meta({ title: 'Trước đây', description: 'Tên gọi, khu vực, đơn vị của những thời kỳ trước.' }),
  answerWithin: z
    .number({ error: 'Số ngày là một con số' })
    .int()
    .positive({ error: 'Số ngày ít nhất là 1' })
    .optional()
    .meta({
      title: 'Hạn trả lời câu hỏi (ngày làm việc)',
      description:
        'Cơ quan tự đặt; để trống thì câu hỏi chờ lâu vẫn được kể, nhưng không câu nào bị tính là quá hạn.',
    }),
  feedback: feedbackSchema.default({}).meta({
    title: 'Góp ý, báo lỗi của người đọc',
    description: 'Nơi nhận; chưa có thì để trống, trang sẽ nói là đang chờ.',
  }),
  approval: approvalSchema.optional().meta({
    title: 'Duyệt bài',
    description: 'Loại bài phải có cơ quan duyệt; để trống thì không loại nào, và bản để đăng không dựng.',
  }),
  reporting: reportingSchema.default(USUAL_REPORTING).meta({
    title: 'Báo cáo định kỳ',
    description: 'Ngày chốt số liệu, cơ quan ký, nơi nhận của lệnh npm run report.',
  }),
  editing: editingSchema.optional().meta({
    title: 'Phòng biên tập',
    description: 'Kho nội dung mà trang quan-tri/ mở để sửa.',
  }),
  contentShape: contentShape().optional().meta({
    title: 'Cách ghi nội dung',
    description: 'Do npm run init, npm run migrate ghi; không sửa tay.',
  }),
});
export type Site = z.output<typeof siteSchema>;
