import { contentType } from '../site/content-type.ts';
import { announcementSchema } from './schema.ts';

/** How announcements describe themselves to build, checks, form and addresses. */
export const announcementsType = contentType({
  folder: 'cong-bo',
  schema: announcementSchema,
  label: 'Quyết định công bố',
  identifier: 'number',
  icon: 'campaign',
  identity: ({ issuer, number }) => [issuer, number],
  prose: { text: ['changes.*.whatChanged'] },
});
