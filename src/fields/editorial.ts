import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { awaitingSchema } from './awaiting-schema.ts';
import { correctionSchema } from './correction-schema.ts';
import { isoDate } from './dates.ts';
import { line, webAddress } from './text.ts';

/** Where a statement comes from: every entry names at least one. */
export const sourceSchema = z.strictObject({
  title: line(500).meta({ title: 'Tên nguồn', description: 'Văn bản, trang hoặc bài đã lấy thông tin.' }),
  url: webAddress()
    .optional()
    .meta({ title: 'Địa chỉ nguồn', description: 'Địa chỉ trang web của nguồn, nếu có.' }),
  publishedOn: isoDate()
    .optional()
    .meta({ title: 'Ngày đăng của nguồn', description: 'Ngày nguồn công bố thông tin.' }),
  retrievedOn: isoDate()
    .optional()
    .meta({ title: 'Ngày lấy thông tin', description: 'Ngày người biên tập đọc nguồn.' }),
});
export type Source = z.output<typeof sourceSchema>;

/** The sources of an entry; at least one, so that every fact can be traced (requirement F06, J01). */
export const sources = () =>
  z
    .array(sourceSchema)
    .min(1, { error: 'Phải ghi ít nhất một nguồn' })
    .meta({ title: 'Nguồn', description: 'Thông tin lấy từ đâu; mục không có nguồn không được đăng.' });

/** A warning of `check` that an editor has read and accepted (requirement Q04). */
const acknowledgementSchema = z.strictObject({
  rule: line(60).meta({ title: 'Quy tắc', description: 'Mã quy tắc in trong cảnh báo.' }),
  reason: line(300).meta({ title: 'Lý do', description: 'Vì sao chấp nhận cảnh báo này.' }),
  by: line(120).meta({
    title: 'Người chấp nhận',
    description: 'Chức danh hoặc bộ phận, không ghi thông tin riêng.',
  }),
  on: isoDate().meta({ title: 'Ngày chấp nhận', description: 'Năm-tháng-ngày.' }),
});

/** What every entry carries for its editors. */
export const editorialFields = {
  reviewedOn: isoDate()
    .optional()
    .meta({ title: 'Ngày rà soát gần nhất', description: 'Ngày nội dung được đối chiếu lại.' }),
  reviewBy: isoDate()
    .optional()
    .meta({ title: 'Hạn rà soát tiếp theo', description: 'Qua ngày này trang sẽ nhắc rà soát lại.' }),
  awaiting: z
    .array(awaitingSchema)
    .default([])
    .meta({ title: 'Đang chờ cơ quan xác minh', description: 'Những điều chỉ cơ quan mới trả lời được.' }),
  corrections: z.array(correctionSchema).default([]).meta({
    title: 'Đính chính',
    description: 'Điều đã đăng sai và nay đã sửa; hiện ở cuối trang và ở mục Đính chính.',
  }),
  acknowledged: z.array(acknowledgementSchema).default([]).meta({
    title: 'Cảnh báo đã chấp nhận',
    description: 'Cảnh báo của bước kiểm tra mà người biên tập đã xem và chấp nhận.',
  }),
};

/** Whether a contact was confirmed by its office; an unverified one is never rendered as fact. */
export const verificationSchema = z
  .strictObject({
    state: oneOf(
      { verified: 'Đã xác minh', awaiting: 'Đang chờ xác minh' },
      { error: 'Chỉ nhận verified (đã xác minh) hoặc awaiting (đang chờ xác minh)' },
    ).meta({
      title: 'Tình trạng xác minh',
      description: 'verified: đã xác minh; awaiting: đang chờ xác minh.',
    }),
    checkedOn: isoDate()
      .optional()
      .meta({ title: 'Ngày xác minh', description: 'Bắt buộc khi đã xác minh.' }),
    checkedAgainst: line(500)
      .optional()
      .meta({ title: 'Đối chiếu với', description: 'Nguồn đã đối chiếu; bắt buộc khi đã xác minh.' }),
    note: line(500).optional().meta({ title: 'Ghi chú', description: 'Điều còn thiếu, hỏi ai.' }),
  })
  .refine((v) => v.state === 'awaiting' || (v.checkedOn !== undefined && v.checkedAgainst !== undefined), {
    error:
      'Đã xác minh thì phải ghi ngày xác minh và nguồn đối chiếu → thêm checkedOn và checkedAgainst, hoặc ghi "awaiting"',
  });
export type Verification = z.output<typeof verificationSchema>;
