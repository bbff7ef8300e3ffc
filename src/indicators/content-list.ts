import { contentList } from '../site/content-type.ts';
import { indicatorsSchema } from './schema.ts';

/** How the list of indicators describes itself. */
export const indicatorsList = contentList({
  file: 'chi-so.yaml',
  schema: indicatorsSchema,
  label: 'Bộ chỉ số',
  optional: true,
});
