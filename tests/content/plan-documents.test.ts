import { describe, expect, it } from 'vitest';
import { content, hasResearch, isOfTheArea, readResearch } from './project-content.ts';

const DOCUMENTS = 'legal-documents.json';
interface CitedDocument {
  number: string;
  date: string;
}

/** Two plans are cited with a day later than the citing plan's own: it can't be right, and only the office knows the right one. */
const IMPOSSIBLE_DATES = ['19/KH-UBND', '20/KH-UBND'];

const entries = content.entries.legalDocuments;
const withNumber = (number: string) => entries.filter(({ fields }) => fields.number === number);

describe.runIf(isOfTheArea)('the documents of plan 26/KH-UBND', () => {
  it.skipIf(!hasResearch(DOCUMENTS))('are all there, with the days that the plan gives them', () => {
    const cited = readResearch(DOCUMENTS) as CitedDocument[];
    const missing = cited.filter(({ number, date }) => {
      const found = withNumber(number);
      return IMPOSSIBLE_DATES.includes(number)
        ? found.length === 0
        : !found.some(({ fields }) => fields.issuedOn === date);
    });
    expect(cited).toHaveLength(27);
    expect(missing.map(({ number, date }) => `${number}, ${date}`)).toEqual([]);
  });

  it.each(IMPOSSIBLE_DATES)(
    'show the impossible day of %s only as cited, waiting for the office',
    (number) => {
      const [entry] = withNumber(number);
      expect(entry?.fields).toMatchObject({ citedDate: '19/02/2022' });
      expect(entry?.fields.issuedOn).toBeUndefined();
      expect(entry?.fields.awaiting).not.toEqual([]);
    },
  );

  it('are cited by the plan, and none of them by itself', () => {
    const [plan] = withNumber('26/KH-UBND');
    expect(plan?.fields.cites?.length).toBeGreaterThanOrEqual(26);
    expect(plan?.fields.cites).not.toContain(plan?.id);
  });
});
