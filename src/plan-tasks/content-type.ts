import { contentType } from '../site/content-type.ts';
import { planTaskSchema } from './schema.ts';

/** How plan tasks describe themselves to build, checks, form and addresses. */
export const planTasksType = contentType({
  folder: 'ke-hoach',
  schema: planTaskSchema,
  label: 'Nhiệm vụ của kế hoạch',
  identifier: 'title',
  icon: 'checklist',
  identity: ({ place }) => [place],
  prose: { title: ['title'], text: ['whoNote', 'service.how'] },
  tellsIn: [],
  isOnlyListed: true,
});
