import { contentType } from '../site/content-type.ts';
import { procedureSchema } from './schema/schema.ts';

/** How procedures describe themselves to build, checks, form and addresses. */
export const proceduresType = contentType({
  folder: 'thu-tuc',
  schema: procedureSchema,
  label: 'Thủ tục hành chính',
  identifier: 'name',
  icon: 'assignment',
  identity: ({ code }) => [code],
  prose: { summary: ['summary'], text: ['commonMistakes.*'] },
  alsoAsked: [
    'summary',
    'decision.signedOn',
    'executingOffices',
    'competentAuthorities',
    'receivingAddress',
    'steps',
    'steps.text',
    'channels.processingTime',
    'channels.processingTime.value',
    'channels.costs',
    'channels.costs.amount',
    'channels.costs.note',
    'evidence',
    'evidence.papers',
    'evidence.papers.originals',
    'evidence.papers.copies',
    'fileSets',
    'requirements',
    'outputs',
    'legalBasis',
    'legalBasis.title',
  ],
});
