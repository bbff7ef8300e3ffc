import { describe, expect } from 'vitest';
import { publicationLag } from '../../src/timeliness/publication-lag.ts';
import { content, itHere } from './project-content.ts';

const terms = content.lists.publishingTerms?.value ?? [];
const HOLIDAYS = [2022, 2026].map((year) => ({
  name: 'Tết Dương lịch',
  from: `${year}-01-01`,
  until: `${year}-01-01`,
  kind: 'public-holiday' as const,
  source: { title: 'Bộ luật Lao động' },
}));
const termOn = (madeOn: string, kind: 'announcements' | 'legalDocuments' | 'news', issuer = 'Chính phủ') =>
  publicationLag({ kind, issuer, madeOn, publishedOn: madeOn }, terms, HOLIDAYS)?.term.workingDays;

describe('content/han-dang.yaml', () => {
  itHere('gives decisions that announce five working days', () =>
    expect(termOn('2026-11-24', 'announcements')).toBe(5),
  );

  itHere('gives documents five, as nothing else is said', () =>
    expect(termOn('2026-11-24', 'legalDocuments')).toBe(5),
  );

  itHere('keeps the terms of the plan’s time to that time', () => {
    expect(termOn('2022-02-11', 'legalDocuments', 'Ủy ban nhân dân thị xã Duyên Hải')).toBe(2);
    expect(termOn('2022-02-11', 'news')).toBe(15);
    expect(termOn('2022-08-15', 'news')).toBeUndefined();
  });
});
