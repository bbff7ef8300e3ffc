import { yearOfNumber } from '../../../../src/legal-documents/document-number.ts';
import { issuerId } from '../../../../src/legal-documents/issuers/issuer-id.ts';
import type { Entry, Rule } from '../../../content/content.ts';
import { groupBy } from '../../group-by.ts';

/** Issuer, type, number and year (requirement L06); undefined while one of them is wrong or not known. */
function identity({ fields }: Entry<'legalDocuments'>): string | undefined {
  const { issuer, type, number } = fields;
  const year =
    fields.issuedOn?.slice(0, 4) ?? /\d{4}/.exec(fields.citedDate ?? '')?.[0] ?? yearOfNumber(number ?? '');
  if (issuer === undefined || type === undefined || number === undefined || year === undefined)
    return undefined;
  return [issuerId(issuer), type, number, year].join('\n');
}

/** A number alone does not name a document; issuer, type, number and year together do (requirement L06). */
export const legalDocumentUnique: Rule = {
  id: 'legal-document-unique',
  severity: 'error',
  description: 'Mỗi văn bản (cơ quan, loại, số, năm) chỉ có một mục',
  *check(content) {
    for (const [, entries] of groupBy(content.entries.legalDocuments, identity))
      for (const entry of entries.slice(1))
        yield {
          in: entry,
          path: ['number'],
          message: `văn bản này (cùng cơ quan, loại, số và năm) đã có ở ${entries[0]?.file ?? ''}`,
          advice: 'gộp hai mục làm một',
        };
  },
};
