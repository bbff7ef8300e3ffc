import { contentType } from '../site/content-type.ts';
import { materialSchema } from './schema.ts';

/** How materials describe themselves to build, checks, form and addresses. */
export const materialsType = contentType({
  folder: 'an-pham',
  schema: materialSchema,
  label: 'Ấn phẩm tuyên truyền',
  identifier: 'title',
  icon: 'article',
  identity: ({ kind, title }) => [kind, title],
  prose: { title: ['title'], summary: ['summary'], text: ['poster.headline', 'poster.steps.*'] },
  tellsIn: ['title', 'summary'],
  newBody: '(cần điền: nội dung ấn phẩm)',
});
