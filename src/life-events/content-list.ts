import { contentList } from '../site/content-type.ts';
import { lifeEventsSchema } from './schema.ts';

/** How the list of life events describes itself. */
export const lifeEventsList = contentList({
  file: 'su-kien.yaml',
  schema: lifeEventsSchema,
  label: 'Sự kiện trong đời',
  optional: true,
  target: 'lifeEvents',
  pageTitle: 'name',
  prose: {
    title: ['*.name', '*.steps.*.title'],
    summary: ['*.summary'],
    text: [
      '*.opening',
      '*.before.*',
      '*.bring.*.note',
      '*.steps.*.text',
      '*.steps.*.onlyIf',
      '*.steps.*.who',
      '*.steps.*.where',
      '*.steps.*.deadline.text',
    ],
  },
});
