import { contentList } from '../site/content-type.ts';
import { crossRulesSchema } from './schema.ts';

/** How the list of cross rules describes itself. */
export const crossRulesList = contentList({
  file: 'quy-dinh-chung.yaml',
  schema: crossRulesSchema,
  label: 'Quy định chung cho nhiều thủ tục',
  optional: true,
  isOfItsFolder: true,
  prose: { title: ['*.title'], text: ['*.text'] },
});
