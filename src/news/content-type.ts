import { contentType } from '../site/content-type.ts';
import { newsSchema } from './schema.ts';

/** How news describe themselves to build, checks, form and addresses. */
export const newsType = contentType({
  folder: 'tin-tuc',
  schema: newsSchema,
  label: 'Tin tức',
  identifier: 'title',
  icon: 'newspaper',
  identity: ({ title, happenedOn, publishedOn }) => [title, happenedOn ?? publishedOn],
  prose: { title: ['title'], summary: ['summary'] },
  tellsIn: ['title', 'summary'],
  keptByYearOf: 'publishedOn',
  alsoAsked: ['place', 'approvedBy', 'approvedOn'],
  newBody: '(cần điền: bài viết, 80 đến 250 chữ, câu ngắn, kể việc gì, ở đâu, ai được lợi)',
});
