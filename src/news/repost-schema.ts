import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { oneOf } from '../fields/one-of.ts';
import { line, webAddress } from '../fields/text.ts';

/** By what right another's article may be reposted. */
const PERMISSION_KINDS = {
  agreement: 'Thỏa thuận với nơi đăng',
  licence: 'Giấy phép mở của nơi đăng',
  'own-agency': 'Bài của chính cơ quan vận hành trang',
} as const;

const permissionSchema = z.strictObject({
  kind: oneOf(PERMISSION_KINDS, 'Loại cho phép').meta({
    title: 'Loại',
    description: 'Thỏa thuận, giấy phép mở, hay bài của chính cơ quan.',
  }),
  reference: line(300).meta({
    title: 'Theo văn bản nào',
    description: 'Số, ngày của thỏa thuận; tên giấy phép.',
  }),
  validUntil: isoDate()
    .optional()
    .meta({ title: 'Đến hết ngày', description: 'Ngày cuối được đăng lại, nếu có hạn.' }),
});

/** Where a reposted article comes from; an item without it is our own (requirements J01–J03; Nghị định 174/2026 art. 93). */
export const repostSchema = z.strictObject({
  author: line(120).meta({ title: 'Tác giả', description: 'Như nơi đăng ghi.' }),
  outlet: line(160).meta({ title: 'Nơi đăng', description: 'Tên báo, đài, cổng thông tin.' }),
  url: webAddress().meta({ title: 'Địa chỉ bài gốc', description: 'Trang của chính bài ấy.' }),
  publishedOn: isoDate().meta({ title: 'Ngày nơi ấy đăng', description: 'Như nơi đăng ghi.' }),
  permission: permissionSchema.optional().meta({
    title: 'Được phép đăng lại',
    description: 'Không có thì chỉ đăng tên bài, tóm tắt của mình và liên kết; để trống phần nội dung.',
  }),
});
export type Repost = z.output<typeof repostSchema>;

/** Whether the article itself may be shown on a day; else its title, our summary and the way to it. */
export const mayShowText = ({ permission }: Repost, day: string): boolean =>
  permission !== undefined && day <= (permission.validUntil ?? day);
