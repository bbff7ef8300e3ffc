import { parseDocumentNumber } from '../../../../src/legal-documents/document-number.ts';
import { endOfIssuer, issuerFits } from '../../../../src/legal-documents/issuers/issuer-codes.ts';
import type { Entry, Rule } from '../../../content/content.ts';

/** What is odd about a document's number: its form, or an issuer that had ended or is another. */
function oddities({ fields: { number, issuer, issuedOn } }: Entry<'legalDocuments'>): string[] {
  if (number === undefined) return [];
  const parsed = parseDocumentNumber(number);
  const end = endOfIssuer(number);
  return [
    ...('error' in parsed ? [] : parsed.warnings),
    ...(end && issuedOn && issuedOn >= end.endedOn
      ? [
          `Văn bản ghi ngày ${issuedOn} nhưng cơ quan mang ký hiệu ${end.code} đã hết từ ngày ${end.endedOn} (nay là ${end.successor})`,
        ]
      : []),
    ...(issuer === undefined || issuerFits(number, issuer)
      ? []
      : [`Ký hiệu trong "${number}" không phải của "${issuer}"`]),
  ];
}

/** Numbers that real documents carry but that are more often slips of the pen (requirements L05, L11). */
export const documentNumberOddities: Rule = {
  id: 'document-number-oddities',
  severity: 'warning',
  description: 'Số ký hiệu khác thường phải được đối chiếu với văn bản gốc',
  *check(content) {
    for (const entry of content.entries.legalDocuments)
      for (const message of oddities(entry))
        yield {
          in: entry,
          path: ['number'],
          message,
          advice: 'đối chiếu văn bản gốc; nếu đúng như vậy thì ghi vào acknowledged',
        };
  },
};
