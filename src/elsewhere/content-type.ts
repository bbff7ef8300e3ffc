import { contentType } from '../site/content-type.ts';
import { elsewhereSchema } from './schema.ts';

export const elsewhereType = contentType({
  folder: 'noi-khac',
  schema: elsewhereSchema,
  label: 'Việc làm ở nơi khác',
  identifier: 'title',
  icon: 'signpost',
  identity: ({ title }) => [title],
  prose: { title: ['title'], summary: ['where', 'prepare'], text: ['atCommune', 'official.*.when'] },
  alsoAsked: ['where', 'prepare', 'official', 'official.offices'],
});
