import { contentType } from '../site/content-type.ts';
import { feedbackChannelSchema } from './schema.ts';

/** How feedback channels describe themselves to build, checks, form and addresses. */
export const feedbackChannelsType = contentType({
  folder: 'phan-anh-kien-nghi',
  schema: feedbackChannelSchema,
  label: 'Nơi tiếp nhận phản ánh, kiến nghị',
  identifier: 'name',
  icon: 'forum',
  identity: ({ name }) => [name],
  prose: { title: ['name'], text: ['howTo'] },
  isOnlyListed: true,
  alsoAsked: ['phones', 'emails', 'address'],
});
