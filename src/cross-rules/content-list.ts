import { contentList } from '../site/content-type.ts';
import { crossRulesSchema } from './schema.ts';

export const crossRulesList = contentList({
  file: 'quy-dinh-chung.yaml',
  schema: crossRulesSchema,
  label: 'Quy định chung cho nhiều thủ tục',
  optional: true,
  isOfItsFolder: true,
  prose: { title: ['*.title'], text: ['*.text'] },
});
