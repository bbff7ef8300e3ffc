import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { referenceTo } from '../../fields/references.ts';
import { line, paragraphs } from '../../fields/text.ts';
import { oneOf } from '../../fields/one-of.ts';
import { caseMarks } from './case-schema.ts';
import { CHANNEL_LABELS, COST_LABELS, TIME_UNIT_LABELS } from './codes.ts';

/** A time limit as a number with its unit, or only in words where the law gives no number (requirement F11). */
const processingTimeSchema = z
  .strictObject({
    value: z
      .number({ error: 'Thời hạn là một con số, đơn vị ghi ở "unit"' })
      .int({ error: 'Thời hạn là số nguyên' })
      .nonnegative({ error: 'Thời hạn không được âm' })
      .optional()
      .meta({ title: 'Số', description: 'Thời hạn bằng số; để trống khi chỉ có lời.' }),
    unit: oneOf(
      { ...TIME_UNIT_LABELS, unspecified: 'Không ghi đơn vị' },
      {
        error:
          'Đơn vị thời hạn chỉ nhận working-day (ngày làm việc), day (ngày), hour (giờ), month (tháng), unspecified (không ghi)',
      },
    ).meta({ title: 'Đơn vị', description: '"ngày" và "ngày làm việc" khác nhau, không được lẫn.' }),
    note: paragraphs()
      .optional()
      .meta({ title: 'Diễn giải', description: 'Lời giải thích thời hạn, ví dụ tính từ khi nào.' }),
  })
  .refine((time) => time.value !== undefined || time.note !== undefined, {
    error: 'Thời hạn phải có con số (value) hoặc lời diễn giải (note)',
  });
export type ProcessingTime = z.output<typeof processingTimeSchema>;

/** A case of the official record with a time of its own. */
export const handlingCaseSchema = z.strictObject({
  name: line(2000).meta({ title: 'Trường hợp', description: 'Tên như trong hồ sơ chính thức.' }),
  code: line(80)
    .optional()
    .meta({ title: 'Mã trường hợp', description: 'Nếu hồ sơ có ghi, đặt trong dấu nháy.' }),
  processingTime: processingTimeSchema.meta({
    title: 'Thời hạn giải quyết',
    description: 'Thời hạn của trường hợp này.',
  }),
  cases: caseMarks(),
});

/** One charge on one channel. Amounts are whole đồng (or the currency named), never text (requirement F12). */
export const costSchema = z
  .strictObject({
    kind: oneOf(COST_LABELS, { error: 'Loại chỉ nhận fee (phí), charge (lệ phí), price (giá)' }).meta({
      title: 'Loại',
      description: 'Phí, lệ phí hay giá dịch vụ.',
    }),
    amount: z
      .number({ error: 'Số tiền là một con số, không dấu chấm, không chữ "đồng"; ví dụ 10000' })
      .nonnegative({ error: 'Số tiền không được âm' })
      .optional()
      .meta({
        title: 'Số tiền',
        description: 'Viết liền bằng số; để trống khi chỉ có lời, ví dụ tỉnh quy định mức thu.',
      }),
    currency: oneOf({ VND: 'Đồng Việt Nam', USD: 'Đô la Mỹ' }, { error: 'Đơn vị tiền chỉ nhận VND hoặc USD' })
      .default('VND')
      .meta({ title: 'Đơn vị tiền', description: 'Mặc định là đồng Việt Nam.' }),
    note: paragraphs()
      .optional()
      .meta({ title: 'Diễn giải', description: 'Tính trên gì, ai được miễn, ai quy định mức thu.' }),
    validFrom: isoDate().optional().meta({ title: 'Thu từ ngày', description: 'Ngày đầu tiên thu mức này.' }),
    validUntil: isoDate()
      .optional()
      .meta({ title: 'Thu đến hết ngày', description: 'Ngày cuối cùng thu mức này.' }),
    legalBasis: line(120)
      .optional()
      .meta({ title: 'Theo văn bản', description: 'Số ký hiệu văn bản quy định mức thu.' }),
    cases: caseMarks(),
  })
  .refine((cost) => cost.amount !== undefined || cost.note !== undefined, {
    error: 'Khoản thu phải có số tiền (amount) hoặc lời diễn giải (note)',
  });
export type Cost = z.output<typeof costSchema>;

/** A charge whose amounts stand in a document's table of fees (van-ban/), for all procedures that name it. */
const feeReferenceSchema = z.strictObject({
  fee: referenceTo('fees').meta({
    title: 'Khoản thu',
    description: 'Mã của khoản thu trong mức thu (fees) của văn bản.',
  }),
  cases: caseMarks(),
});

/** One way to send the file, with its own time and costs. */
export const channelSchema = z
  .strictObject({
    kind: oneOf(CHANNEL_LABELS, {
      error: 'Hình thức nộp chỉ nhận in-person (trực tiếp), online (trực tuyến), post (bưu chính)',
    }).meta({ title: 'Hình thức nộp', description: 'Trực tiếp, trực tuyến hoặc bưu chính.' }),
    processingTime: processingTimeSchema
      .optional()
      .meta({ title: 'Thời hạn giải quyết', description: 'Thời hạn khi nộp theo hình thức này.' }),
    costs: z
      .array(costSchema)
      .default([])
      .meta({ title: 'Phí, lệ phí', description: 'Từng khoản thu khi nộp theo hình thức này.' }),
    fees: z
      .array(feeReferenceSchema)
      .min(1, { error: 'Không có khoản thu nào theo văn bản thì bỏ dòng "fees"' })
      .optional()
      .meta({
        title: 'Khoản thu theo văn bản',
        description: 'Khoản thu ghi một lần ở văn bản đặt mức thu; trang lấy mức của ngày đang xem.',
      }),
    free: z
      .boolean()
      .default(false)
      .meta({ title: 'Không thu tiền', description: 'Chỉ chọn khi văn bản nói rõ không thu khoản nào.' }),
    note: paragraphs().optional().meta({ title: 'Mô tả', description: 'Nộp ở đâu, lưu ý gì.' }),
    resultsOnly: z
      .boolean()
      .optional()
      .meta({ title: 'Chỉ trả kết quả', description: 'Cách này chỉ để nhận kết quả, không nộp hồ sơ được.' }),
    cases: caseMarks(),
  })
  .refine((channel) => !channel.free || channel.fees === undefined, {
    error: 'Đã ghi "Không thu tiền" (free) thì không được có khoản thu theo văn bản (fees)',
    path: ['free'],
  })
  .refine((channel) => !channel.free || channel.costs.every((cost) => cost.amount === 0), {
    error: 'Đã ghi "Không thu tiền" (free) thì không được có khoản thu nào trong costs',
    path: ['free'],
  });
export type Channel = z.output<typeof channelSchema>;
