import type { CollectionName } from '../../src/catalogue/content-types.ts';

/**
 * Fields that the schema lets be absent but that an editor should meet from the start, by type; a dot leads into a group
 * or a list.
 */
export const ALSO_ASKED: Partial<Record<CollectionName, readonly string[]>> = {
  procedures: [
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
  hotlines: ['phones', 'answeredBy'],
  feedbackChannels: ['phones', 'emails', 'address'],
  legalDocuments: ['issuedOn'],
  news: ['place', 'approvedBy', 'approvedOn'],
};

/** What stands in the body of a new entry, where the type has one. */
export const BODY: Partial<Record<CollectionName, string>> = {
  news: '(cần điền: bài viết, 80 đến 250 chữ, câu ngắn, kể việc gì, ở đâu, ai được lợi)',
  questions: '(cần điền: câu trả lời, đi thẳng vào việc cần làm)',
  modelExamples: '(cần điền: kể thêm, nếu có)',
  materials: '(cần điền: nội dung ấn phẩm)',
  standingPages: '(cần điền: nội dung trang)',
};
