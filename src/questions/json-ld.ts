import { withFactsTold } from '../content-components/procedure-fact.ts';
import { thing, type Thing } from '../structured-data/structured-data.ts';
import { markdownProse } from '../text/markdown-prose.ts';
import type { QuestionEntry } from './queries.ts';

/** What the mask leaves of marks and addresses (see `markdownProse`). */
const MASKED = /\u2060+/g;

/** The answer as running text: without marks, headings and addresses. */
const answerText = (markdown: string): string =>
  markdownProse(markdown).replace(MASKED, '').replace(/\s+/g, ' ').trim();

/** A question with its answer, as schema.org FAQPage; undefined while it has no answer. */
export async function questionJsonLd({ data, body = '' }: QuestionEntry): Promise<Thing | undefined> {
  const text = answerText(await withFactsTold(body));
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
