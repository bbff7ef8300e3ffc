import { z } from 'astro/zod';
import { COST_LABELS } from '../fields/cost-kinds.ts';
import { isoDate, validityFields } from '../fields/dates.ts';
import { oneOf } from '../fields/one-of.ts';
import { SLUG } from '../fields/references.ts';
import { line } from '../fields/text.ts';

const money = () =>
  z
    .number({ error: 'Số tiền là một con số, không dấu chấm, không chữ "đồng"; ví dụ 10000' })
    .int({ error: 'Số tiền là số nguyên' })
    .nonnegative({ error: 'Số tiền không được âm' })
    .optional();

/** Who pays nothing, or only a part of the amount. */
const exemptionSchema = z.strictObject({
  who: line(200).meta({
    title: 'Ai được miễn, giảm',
    description: 'Viết tiếp sau chữ "cho", ví dụ người cao tuổi, trẻ em.',
  }),
  reducedBy: z
    .number({ error: 'Mức giảm là một con số' })
    .int({ error: 'Mức giảm là số nguyên' })
    .min(1, { error: 'Mức giảm từ 1 đến 99' })
    .max(99, { error: 'Mức giảm từ 1 đến 99 → miễn hết thì để trống' })
    .optional()
    .meta({ title: 'Giảm (%)', description: 'Để trống nếu được miễn hết.' }),
  legalBasis: line(120).optional().meta({
    title: 'Theo văn bản',
    description: 'Số ký hiệu, khi miễn, giảm theo văn bản khác.',
  }),
  ...validityFields,
});

/** The units of a class in which an amount of its own is collected. */
const feeAreaSchema = z.strictObject({
  name: line(80).meta({ title: 'Nơi thu', description: 'Ví dụ Các phường; Các xã đảo.' }),
  unitCodes: z
    .array(
      z.string({ error: 'Mã đơn vị hành chính phải đặt trong dấu nháy, ví dụ "29512"' }).regex(/^\d{5}$/, {
        error: 'Mã đơn vị hành chính cấp xã có 5 chữ số',
      }),
    )
    .min(1, { error: 'Phải có ít nhất một mã đơn vị' })
    .meta({ title: 'Mã các đơn vị', description: 'Mã của Cục Thống kê, đặt trong dấu nháy.' }),
});

/**
 * One row of the fees that a document sets. Its id names what is paid for and stays through later documents, each of which
 * gives it a turn; procedures name the id, never the amount (Luật Phí và lệ phí 97/2015/QH13, art. 21: provincial councils).
 */
export const feeSchema = z
  .strictObject({
    id: z
      .string()
      .regex(SLUG, { error: 'Mã khoản thu chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
      .meta({
        title: 'Mã khoản thu',
        description: 'Văn bản sau đặt mức mới cho cùng khoản thu thì dùng lại mã này.',
      }),
    name: line(200).meta({ title: 'Thu về việc gì', description: 'Ví dụ Đăng ký khai sinh quá hạn.' }),
    kind: oneOf(COST_LABELS, { error: 'Loại chỉ nhận fee (phí), charge (lệ phí), price (giá)' }).meta({
      title: 'Loại',
      description: 'Phí, lệ phí hay giá dịch vụ.',
    }),
    amount: money().meta({ title: 'Mức thu (đồng)', description: 'Viết liền bằng số; 0 là không thu.' }),
    amountUpTo: money().meta({
      title: 'Mức cao nhất (đồng)',
      description: 'Khi văn bản cho thu trong một khoảng; amount khi ấy là mức thấp nhất.',
    }),
    unit: line(60).optional().meta({ title: 'Tính theo', description: 'Ví dụ bản, trang, trường hợp.' }),
    onlineAmount: money().meta({
      title: 'Mức thu khi nộp trực tuyến (đồng)',
      description: 'Chỉ khi khác; 0 là không thu.',
    }),
    onlineUntil: isoDate().optional().meta({
      title: 'Mức trực tuyến đến hết ngày',
      description: 'Sau ngày này nộp trực tuyến cũng thu như các cách khác.',
    }),
    exemptions: z
      .array(exemptionSchema)
      .optional()
      .meta({ title: 'Miễn, giảm', description: 'Từng nhóm người.' }),
    area: feeAreaSchema.optional().meta({
      title: 'Chỉ thu ở',
      description: 'Khi mức thu khác nhau giữa các loại xã, phường; để trống nếu như nhau.',
    }),
    note: line(300).optional().meta({ title: 'Diễn giải', description: 'Điều cần biết thêm, thành câu.' }),
    ...validityFields,
  })
  .refine((fee) => fee.amount !== undefined || fee.note !== undefined, {
    error: 'Khoản thu phải có mức thu (amount) hoặc lời diễn giải (note)',
  })
  .refine(({ amount, amountUpTo }) => amountUpTo === undefined || (amount ?? amountUpTo) < amountUpTo, {
    error: 'Mức cao nhất (amountUpTo) phải hơn mức thấp nhất (amount)',
    path: ['amountUpTo'],
  })
  .refine(({ onlineAmount, onlineUntil }) => onlineUntil === undefined || onlineAmount !== undefined, {
    error: 'Ghi ngày cuối của mức trực tuyến thì phải ghi mức ấy → thêm onlineAmount',
    path: ['onlineUntil'],
  });
export type Fee = z.output<typeof feeSchema>;
