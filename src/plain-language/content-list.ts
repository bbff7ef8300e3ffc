import { contentList } from '../site/content-type.ts';
import { plainWordsSchema } from './schema.ts';

/** How the list of plain words describes itself. */
export const plainWordsList = contentList({
  file: 'tu-nen-thay.yaml',
  schema: plainWordsSchema,
  label: 'Từ nên thay',
  optional: true,
});
