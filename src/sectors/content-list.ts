import { contentList } from '../site/content-type.ts';
import { sectorsSchema } from './schema.ts';

/** How the list of sectors describes itself. */
export const sectorsList = contentList({
  file: 'linh-vuc.yaml',
  schema: sectorsSchema,
  label: 'Lĩnh vực',
  optional: false,
  target: 'sectors',
  pageTitle: 'name',
});
