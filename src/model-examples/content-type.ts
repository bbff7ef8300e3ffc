import { contentType } from '../site/content-type.ts';
import { modelExampleSchema } from './schema.ts';

/** How model examples describe themselves to build, checks, form and addresses. */
export const modelExamplesType = contentType({
  folder: 'dien-hinh',
  schema: modelExampleSchema,
  label: 'Mô hình, điển hình',
  identifier: 'title',
  icon: 'emoji_events',
  identity: ({ title, place }) => [title, place],
  prose: {
    title: ['title', 'unit', 'place'],
    summary: ['summary'],
    text: ['cost', 'effort', 'problem', 'solution', 'result', 'recognisedBy'],
  },
  tellsIn: ['summary', 'problem', 'solution', 'result'],
  newBody: '(cần điền: kể thêm, nếu có)',
});
