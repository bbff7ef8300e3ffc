import { z } from 'astro/zod';
import { validityFields } from '../../fields/dates.ts';
import { verificationSchema } from '../../fields/editorial.ts';
import { oneOf } from '../../fields/one-of.ts';
import { line } from '../../fields/text.ts';

/** The day of a period's last month on which its figures close; a month that is shorter closes on its last day. */
const closingDay = (title: string) =>
  z
    .number({ error: 'Ngày chốt số liệu là một con số' })
    .int({ error: 'Ngày chốt số liệu là số nguyên' })
    .min(1, { error: 'Ngày chốt số liệu từ 1 đến 31' })
    .max(31, { error: 'Ngày chốt số liệu từ 1 đến 31' })
    .default(14)
    .meta({ title, description: 'Ngày trong tháng cuối của kỳ; 31 là hết tháng.' });

/**
 * When the figures of a report close (Nghị định 09/2019/NĐ-CP art. 12: the 14th of the period's last month, from the 15th
 * of the month before its first; of nine months it says nothing; requirement M07).
 */
const closesOnSchema = z.strictObject({
  quarter: closingDay('Báo cáo quý'),
  half: closingDay('Báo cáo 6 tháng'),
  nineMonths: closingDay('Báo cáo 9 tháng'),
  year: closingDay('Báo cáo năm'),
});
export type ClosesOn = z.output<typeof closesOnSchema>;

/** Whom a report goes to, from when until when: offices end and others take over (requirement M09). */
const recipientSchema = z.strictObject({
  name: line(200).meta({ title: 'Nơi nhận', description: 'Tên cơ quan, đúng như sẽ in.' }),
  as: oneOf(
    { addressee: 'Kính gửi', copy: 'Nơi nhận' },
    { error: 'Chỉ nhận addressee (ghi ở Kính gửi) hoặc copy (chỉ ghi ở Nơi nhận)' },
  ).meta({ title: 'Ghi ở đâu', description: 'addressee: Kính gửi; copy: chỉ ở Nơi nhận.' }),
  ...validityFields,
  verification: verificationSchema.meta({
    title: 'Xác minh',
    description: 'Chưa xác minh thì báo cáo in kèm chữ "chờ xác minh".',
  }),
});

/** The office that signs; whatever is left out stays a dotted line for a pen. */
const issuerSchema = z.strictObject({
  parent: line(200).optional().meta({
    title: 'Cơ quan chủ quản',
    description: 'Dòng trên, nếu có; ví dụ ỦY BAN NHÂN DÂN TỈNH ….',
  }),
  name: line(200).meta({ title: 'Cơ quan ban hành', description: 'Tên đầy đủ.' }),
  symbol: line(40).optional().meta({ title: 'Ký hiệu', description: 'Sau số, ví dụ BC-UBND.' }),
  place: line(80)
    .optional()
    .meta({ title: 'Địa danh', description: 'Tên xã, phường ghi trước ngày tháng của báo cáo.' }),
  authority: line(120).optional().meta({
    title: 'Quyền hạn người ký',
    description: 'Ví dụ TM. ỦY BAN NHÂN DÂN.',
  }),
  signerTitle: line(120).optional().meta({ title: 'Chức vụ người ký', description: 'Ví dụ CHỦ TỊCH.' }),
  drafter: line(40).optional().meta({ title: 'Đơn vị soạn thảo', description: 'Chữ viết tắt ở dòng Lưu.' }),
});

/** As the decree has it (Nghị định 09/2019/NĐ-CP art. 12). */
const BY_DECREE: ClosesOn = { quarter: 14, half: 14, nineMonths: 14, year: 14 };

/** What a site says that names neither a closing day nor a recipient. */
export const USUAL_REPORTING = { closesOn: BY_DECREE, recipients: [] };

/** What the periodic report of the office needs to know besides the content (`npm run report`). */
export const reportingSchema = z.strictObject({
  closesOn: closesOnSchema
    .default(BY_DECREE)
    .meta({ title: 'Ngày chốt số liệu', description: 'Theo từng loại báo cáo.' }),
  issuer: issuerSchema.optional().meta({
    title: 'Cơ quan ban hành báo cáo',
    description: 'Chưa biết thì để trống: bản in để chỗ điền.',
  }),
  recipients: z
    .array(recipientSchema)
    .default([])
    .meta({ title: 'Nơi nhận báo cáo', description: 'Kèm ngày nhận việc, ngày thôi.' }),
});
export type Reporting = z.output<typeof reportingSchema>;
export type Recipient = Reporting['recipients'][number];
