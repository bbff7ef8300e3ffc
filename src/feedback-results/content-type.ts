import { contentType } from '../site/content-type.ts';
import { feedbackResultSchema } from './schema.ts';

/** How results of handling reflections describe themselves to build, checks, form and addresses. */
export const feedbackResultsType = contentType({
  folder: 'ket-qua-phan-anh',
  schema: feedbackResultSchema,
  label: 'Kết quả xử lý phản ánh',
  identifier: 'title',
  icon: 'fact_check',
  identity: ({ title, receivedOn }) => [title, receivedOn],
  prose: { summary: ['title'] },
  newBody: '(cần điền: cơ quan đã làm gì, kết quả ra sao)',
});
