import { contentList } from '../site/content-type.ts';
import { plansSchema } from './plans-schema.ts';

/** How the list of plans describes itself. */
export const plansList = contentList({
  file: 'ke-hoach.yaml',
  schema: plansSchema,
  label: 'Kế hoạch',
  optional: true,
  isOfItsFolder: true,
  target: 'plans',
  prose: { title: ['*.name', '*.parts.*.name'], text: ['*.note'] },
});
