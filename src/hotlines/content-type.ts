import { contentType } from '../site/content-type.ts';
import { hotlineSchema } from './schema.ts';

/** How hotlines describe themselves to build, checks, form and addresses. */
export const hotlinesType = contentType({
  folder: 'duong-day-nong',
  schema: hotlineSchema,
  label: 'Đường dây nóng',
  identifier: 'name',
  icon: 'call',
  identity: ({ name }) => [name],
  prose: { title: ['name'], summary: ['purpose'] },
  isOnlyListed: true,
  alsoAsked: ['phones', 'answeredBy'],
});
