import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { awaitingSchema } from '../fields/awaiting-schema.ts';
import { sources } from '../fields/editorial.ts';
import { referenceTo, SLUG } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { oneOf } from '../fields/one-of.ts';
import { CHANNEL_LABELS } from '../fields/channel-kinds.ts';
import { procedureCode } from '../fields/procedure-code.ts';

/**
 * A rule that cuts across procedures for a span of days, such as Chỉ thị 24/CT-TTg, by which counters take no paper files
 * for 25 services. It is told on each procedure that it touches; what changes parts of one procedure is an override there.
 */
const crossRuleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(SLUG, { error: 'Mã chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
      .meta({ title: 'Mã', description: 'Không trùng nhau, ví dụ khong-nhan-ho-so-giay.' }),
    title: line(80).meta({ title: 'Tiêu đề', description: 'Điều phải biết, vài chữ.' }),
    text: paragraphs().meta({
      title: 'Nội dung',
      description: 'Một, hai câu: phải làm gì, nếu không thì sao.',
    }),
    from: isoDate().meta({ title: 'Áp dụng từ ngày', description: 'Ngày đầu tiên áp dụng.' }),
    until: isoDate()
      .optional()
      .meta({ title: 'Áp dụng đến hết ngày', description: 'Ngày cuối cùng; chưa định ngày thì bỏ trống.' }),
    number: line(80).meta({ title: 'Số ký hiệu', description: 'Văn bản đặt ra quy định này.' }),
    document: referenceTo('legalDocuments')
      .optional()
      .meta({ title: 'Mục văn bản', description: 'Mã văn bản trong thư mục van-ban/, nếu có.' }),
    procedures: z
      .array(procedureCode())
      .default([])
      .meta({ title: 'Thủ tục', description: 'Mã các thủ tục chịu quy định này, mỗi mã trong dấu nháy.' }),
    citing: line(80).optional().meta({
      title: 'Mọi thủ tục dẫn văn bản',
      description: 'Thay cho kê từng mã: số ký hiệu có trong căn cứ pháp lý của thủ tục.',
    }),
    waysLeft: z.array(oneOf(CHANNEL_LABELS)).optional().meta({
      title: 'Chỉ còn nộp bằng cách',
      description:
        'Quy định không cho nộp bằng các cách khác mà hồ sơ quốc gia còn ghi thì ghi cách còn lại.',
    }),
    sources: sources(),
    awaiting: z
      .array(awaitingSchema)
      .default([])
      .meta({ title: 'Đang chờ cơ quan xác minh', description: 'Những điều chỉ cơ quan mới trả lời được.' }),
  })
  .refine(({ procedures, citing }) => procedures.length > 0 !== (citing !== undefined), {
    error:
      'Phải nói quy định này áp dụng cho thủ tục nào, bằng một cách → ghi procedures, hoặc ghi citing, không ghi cả hai',
    path: ['procedures'],
  });
export type CrossRule = z.output<typeof crossRuleSchema>;

/** content/quy-dinh-chung.yaml. */
export const crossRulesSchema = z.array(crossRuleSchema);
