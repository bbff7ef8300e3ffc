import { expect, it } from 'vitest';
import { fullCitation } from './citation.ts';
import type { LegalDocument } from './schema.ts';

const cited = (given: Partial<LegalDocument>): string | undefined => fullCitation(given as LegalDocument);

it('cites a document by type, number, day, issuer and what it is about', () => {
  const document = {
    type: 'decision',
    number: '1227/QĐ-UBND',
    issuedOn: '2021-06-28',
    issuer: 'Ủy ban nhân dân tỉnh Trà Vinh',
  } as const;
  const head = 'Quyết định số 1227/QĐ-UBND ngày 28 tháng 6 năm 2021 của Ủy ban nhân dân tỉnh Trà Vinh';
  expect(cited({ ...document, title: 'Kế hoạch cải cách' })).toBe(`${head} về kế hoạch cải cách`);
  expect(cited({ ...document, title: 'Về việc thử' })).toBe(`${head} về việc thử`);
  expect(cited({ ...document, title: 'Ban hành Kế hoạch' })).toBe(`${head} ban hành Kế hoạch`);
  expect(cited({ ...document, title: 'UBND các cấp' })).toBe(`${head} về UBND các cấp`);
});

it('cites a law by its name, and nothing whose day is not known', () => {
  expect(cited({ type: 'law', number: '60/2014/QH13', title: 'Luật Hộ tịch' })).toBe('Luật Hộ tịch');
  expect(cited({ type: 'plan', number: '19/KH-UBND', title: 'Thử', issuer: 'Thử' })).toBeUndefined();
});
