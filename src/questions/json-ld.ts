import { thing, type Thing } from '../structured-data/structured-data.ts';
import { markdownProse } from '../text/prose/markdown-prose.ts';
import type { QuestionEntry } from './queries.ts';

/** What the mask leaves of marks and addresses (see `markdownProse`). */
const MASKED = /\u2060+/g;

/** The answer as running text: without marks, headings and addresses. */
const answerText = (markdown: string): string =>
  markdownProse(markdown).replace(MASKED, '').replace(/\s+/g, ' ').trim();

/**
 * A question with its answer, as schema.org FAQPage; undefined while it has no answer.
 * @param answer the body in Markdown, with words in place of the components that tell facts
 */
export function questionJsonLd({ data }: QuestionEntry, answer: string): Thing | undefined {
  const text = answerText(answer);
  if (text === '') return undefined;
  return thing('FAQPage', {
    inLanguage: 'vi',
    mainEntity: thing('Question', {
      name: data.question,
      acceptedAnswer: thing('Answer', {
        text,
        dateCreated: data.answeredOn,
        author: data.answeredBy && thing('Organization', { name: data.answeredBy }),
      }),
    }),
  });
}
