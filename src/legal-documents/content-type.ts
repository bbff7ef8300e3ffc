import { contentType } from '../site/content-type.ts';
import { legalDocumentSchema } from './schema.ts';

/** How legal documents describe themselves to build, checks, form and addresses. */
export const legalDocumentsType = contentType({
  folder: 'van-ban',
  schema: legalDocumentSchema,
  label: 'Văn bản',
  identifier: 'number',
  icon: 'gavel',
  identity: ({ issuer, type, number }) => [issuer, type, number],
  prose: { text: ['state.note'] },
  alsoAsked: ['issuedOn'],
});
