import { contentList } from '../site/content-type.ts';
import { guidesSchema } from './schema.ts';

/** How the list of guides describes itself. */
export const guidesList = contentList({
  file: 'chon-thu-tuc.yaml',
  schema: guidesSchema,
  label: 'Câu hỏi chọn thủ tục',
  optional: true,
  pageTitle: 'title',
  prose: {
    title: ['*.title'],
    summary: ['*.summary', '*.questions.*.question', '*.outcomes.*.title'],
    text: [
      '*.questions.*.help',
      '*.questions.*.answers.*.hint',
      '*.outcomes.*.note',
      '*.outcomes.*.procedures.*.why',
    ],
  },
});
