import { contentList } from '../site/content-type.ts';
import { synonymGroups } from './synonyms.ts';

/** How the list of synonyms describes itself. */
export const synonymsList = contentList({
  file: 'tu-dong-nghia.yaml',
  schema: synonymGroups,
  label: 'Từ đồng nghĩa',
  optional: true,
});
