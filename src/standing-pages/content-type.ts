import { contentType } from '../site/content-type.ts';
import { standingPageSchema } from './schema.ts';

/** How standing pages describe themselves to build, checks, form and addresses. */
export const standingPagesType = contentType({
  folder: 'trang',
  schema: standingPageSchema,
  label: 'Trang thường trực',
  identifier: 'title',
  icon: 'description',
  identity: ({ title }) => [title],
  prose: { title: ['title'], summary: ['summary'] },
  tellsIn: ['summary'],
  newBody: '(cần điền: nội dung trang)',
});
