import { z } from 'astro/zod';
import { verificationSchema } from '../fields/editorial.ts';
import { oneOf } from '../fields/one-of.ts';
import { referenceTo } from '../fields/references.ts';
import { line, webAddress } from '../fields/text.ts';

/** What a channel is, in the order in which the page tells of them. */
export const CHANNEL_KINDS = {
  portal: 'Cổng, trang thông tin điện tử',
  'portal-part': 'Phần của cổng chính mà trang này không chép lại',
  feedback: 'Nơi nhận phản ánh, kiến nghị',
  'call-centre': 'Tổng đài',
  app: 'Ứng dụng',
  social: 'Tài khoản mạng xã hội',
} as const;
export type OfficialChannelKind = keyof typeof CHANNEL_KINDS;

/** A way by which the State really speaks here (Nghị định 224/2026/NĐ-CP art. 10.3; requirements A07, A11, B04). */
const officialChannelSchema = z.strictObject({
  name: line(200).meta({ title: 'Tên', description: 'Tên đầy đủ của kênh.' }),
  kind: oneOf(CHANNEL_KINDS, 'Loại kênh').meta({ title: 'Loại', description: 'Kênh là gì.' }),
  office: referenceTo('offices')
    .optional()
    .meta({ title: 'Của cơ quan', description: 'Mã cơ quan trong co-quan/; để trống khi của cả nước.' }),
  url: webAddress()
    .optional()
    .meta({ title: 'Địa chỉ', description: 'Bắt đầu bằng https://; chưa biết thì để trống.' }),
  hotline: referenceTo('hotlines')
    .optional()
    .meta({ title: 'Đường dây nóng', description: 'Mã trong duong-day-nong/, nơi giữ số điện thoại.' }),
  about: line(300).meta({ title: 'Để làm gì', description: 'Một câu: người dân tìm được gì ở đó.' }),
  verification: verificationSchema.meta({
    title: 'Xác minh',
    description: 'Địa chỉ chỉ hiện khi đã xác minh.',
  }),
});
export type OfficialChannel = z.output<typeof officialChannelSchema>;

/** content/kenh-chinh-thuc.yaml. */
export const officialChannelsSchema = z.array(officialChannelSchema);
