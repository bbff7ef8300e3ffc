import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { publicationFields } from '../fields/publication.ts';
import { referenceTo } from '../fields/references.ts';
import { criticismSchema } from './criticism-schema.ts';
import { repostSchema } from './repost-schema.ts';
import { line, paragraphs } from '../fields/text.ts';

/** A news item in our own words, or a repost that says whose it is (requirement J01–J02). */
export const newsSchema = z.strictObject({
  title: line(200).meta({ title: 'Tiêu đề', description: 'Nói việc gì, ở đâu.' }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Một, hai câu.' }),
  ...publicationFields,
  happenedOn: isoDate().optional().meta({ title: 'Ngày sự việc', description: 'Ngày diễn ra việc được kể.' }),
  place: line(120)
    .optional()
    .meta({ title: 'Nơi', description: 'Nơi diễn ra; bắt buộc ghi khi không phải ở khu vực của trang.' }),
  procedures: z
    .array(referenceTo('procedures'))
    .default([])
    .meta({ title: 'Thủ tục liên quan', description: 'Mã thủ tục.' }),
  repost: repostSchema.optional().meta({
    title: 'Bài đăng lại',
    description: 'Chỉ ghi khi bài là của nơi khác; bài tự viết thì để trống.',
  }),
  criticism: criticismSchema.optional().meta({
    title: 'Phê bình',
    description: 'Chỉ ghi khi bài phê bình một cơ quan, đơn vị; không nêu tên người.',
  }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
export type News = z.output<typeof newsSchema>;
