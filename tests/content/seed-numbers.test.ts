import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from '../../src/legal-documents/document-number.ts';
import { issuerFits } from '../../src/legal-documents/issuers/issuer-codes.ts';
import { hasResearch, readResearch } from './project-content.ts';

const DOCUMENTS = 'legal-documents.json';
interface CitedDocument {
  number: string;
  issuer: string;
}
const cited = (): CitedDocument[] => readResearch(DOCUMENTS) as CitedDocument[];

describe.skipIf(!hasResearch(DOCUMENTS))('the numbers of the 27 documents of plan 26/KH-UBND', () => {
  it('are all taken without a warning', () => {
    expect(cited()).toHaveLength(27);
    const odd = cited().filter(({ number }) => {
      const parsed = parseDocumentNumber(number);
      return 'error' in parsed || parsed.warnings.length > 0;
    });
    expect(odd).toEqual([]);
  });

  it('stand for their issuers', () => {
    expect(cited().filter(({ number, issuer }) => !issuerFits(number, issuer))).toEqual([]);
  });
});
