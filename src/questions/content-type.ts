import { contentType } from '../site/content-type.ts';
import { questionSchema } from './schema.ts';

/** How questions describe themselves to build, checks, form and addresses. */
export const questionsType = contentType({
  folder: 'hoi-dap',
  schema: questionSchema,
  label: 'Hỏi đáp',
  identifier: 'question',
  icon: 'help',
  identity: ({ question }) => [question],
  prose: { summary: ['question'] },
  tellsIn: ['question'],
  alsoAsked: ['askedOn'],
  newBody: '(cần điền: câu trả lời, đi thẳng vào việc cần làm; chưa trả lời thì xóa dòng này)',
});
