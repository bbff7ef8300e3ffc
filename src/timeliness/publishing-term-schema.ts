import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { oneOf } from '../fields/one-of.ts';
import { line } from '../fields/text.ts';

/** Kinds of entries that say on which day what they tell of was made, each with the field of that day. */
export const MADE_ON = {
  announcements: 'signedOn',
  legalDocuments: 'issuedOn',
  news: 'happenedOn',
} as const;
export type TermKind = keyof typeof MADE_ON;

const KINDS = {
  announcements: 'Quyết định công bố (từ ngày ký)',
  legalDocuments: 'Văn bản (từ ngày ban hành)',
  news: 'Tin (từ ngày sự việc)',
} as const satisfies Record<TermKind, string>;

/** How soon the site tells of a kind, in working days, by which rule and while it holds (requirements D02, D03, D04). */
const publishingTermSchema = z.strictObject({
  kind: oneOf(KINDS, 'Loại').meta({ title: 'Loại', description: 'Loại mục có hạn đăng.' }),
  issuer: line(200).optional().meta({
    title: 'Nơi ban hành',
    description: 'Chỉ áp dụng cho nơi ban hành này; để trống thì mọi nơi.',
  }),
  workingDays: z
    .number({ error: 'Số ngày là một con số' })
    .int()
    .positive({ error: 'Số ngày ít nhất là 1' })
    .meta({ title: 'Ngày làm việc', description: 'Đăng muộn nhất sau bấy nhiêu ngày làm việc.' }),
  basis: line(300).meta({ title: 'Căn cứ', description: 'Điều luật, hay quyết định của cơ quan.' }),
  validFrom: isoDate().optional().meta({ title: 'Từ ngày', description: 'Ngày đầu hạn này áp dụng.' }),
  validUntil: isoDate().optional().meta({ title: 'Đến hết ngày', description: 'Ngày cuối áp dụng.' }),
});
export type PublishingTerm = z.output<typeof publishingTermSchema>;

/** content/han-dang.yaml; where several rows fit an entry, the shortest term holds. */
export const publishingTermsSchema = z.array(publishingTermSchema);
