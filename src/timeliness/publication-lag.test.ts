import { expect, it } from 'vitest';
import type { Holiday } from '../holidays/schema.ts';
import { publicationLag, type Made } from './publication-lag.ts';
import type { PublishingTerm } from './publishing-term-schema.ts';

const HOLIDAYS: Holiday[] = [
  {
    name: 'Quốc khánh',
    from: '2026-09-01',
    until: '2026-09-02',
    kind: 'public-holiday',
    source: { title: 'Bộ luật Lao động' },
  },
];
const TERMS: PublishingTerm[] = [
  { kind: 'legalDocuments', workingDays: 5, basis: 'Luật mẫu' },
  { kind: 'legalDocuments', workingDays: 2, issuer: 'Phường Mẫu', basis: 'Quy chế mẫu' },
  { kind: 'news', workingDays: 10, basis: 'Nghị định cũ', validUntil: '2026-06-30' },
];
const lag = (made: Partial<Made>) =>
  publicationLag(
    { kind: 'legalDocuments', madeOn: '2026-08-31', publishedOn: '2026-09-08', ...made },
    TERMS,
    HOLIDAYS,
  );

it('counts working days, so that days off make nothing late', () => {
  expect(lag({})).toMatchObject({ days: 4, isLate: false });
  expect(lag({ publishedOn: '2026-09-09' })).toMatchObject({ days: 5, isLate: false });
  expect(lag({ publishedOn: '2026-09-10' })).toMatchObject({ days: 6, isLate: true });
});

it('takes the shortest term that fits, the office’s own first', () =>
  expect(lag({ issuer: 'Phường Mẫu' })).toMatchObject({ isLate: true, term: { workingDays: 2 } }));

it('judges by the term of the day on which it was made', () => {
  expect(lag({ kind: 'news', madeOn: '2026-06-30', publishedOn: '2026-07-15' })).toMatchObject({
    isLate: true,
  });
  expect(lag({ kind: 'news', madeOn: '2026-07-01' })).toBeUndefined();
});

it('says nothing of years whose days off nobody wrote down', () =>
  expect(lag({ madeOn: '2025-12-30', publishedOn: '2026-01-20' })).toBeUndefined());
