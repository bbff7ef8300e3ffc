import { contentType } from '../site/content-type.ts';
import { announcementSchema } from './schema.ts';

export const announcementsType = contentType({
  folder: 'cong-bo',
  schema: announcementSchema,
  label: 'Quyết định công bố',
  identifier: 'number',
  icon: 'campaign',
  identity: ({ issuer, number }) => [issuer, number],
  prose: { text: ['changes.*.whatChanged'] },
});
