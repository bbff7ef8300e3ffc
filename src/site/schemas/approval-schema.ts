import { z } from 'astro/zod';
import { APPROVED_KINDS } from '../../fields/approval.ts';
import { oneOf } from '../../fields/one-of.ts';

/** Which kinds of entries an office approves before they go up, and what becomes of those that nobody has approved. */
export const approvalSchema = z.strictObject({
  kinds: z.array(oneOf(APPROVED_KINDS, 'Loại bài')).meta({
    title: 'Loại bài phải duyệt',
    description: 'Bài thuộc loại này chưa duyệt thì chỉ có ở bản xem trước.',
  }),
  shownUnapproved: z.boolean({ error: 'Ghi true (có) hoặc false (không)' }).default(false).meta({
    title: 'Hiện cả bài chưa duyệt',
    description:
      'true: bài chưa duyệt vẫn hiện, ghi rõ "Chưa được cơ quan duyệt"; bản để đăng (--release) không nhận true.',
  }),
});
export type ApprovalPolicy = z.output<typeof approvalSchema>;
