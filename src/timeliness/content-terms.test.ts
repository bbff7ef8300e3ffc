import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publicationLag } from './publication-lag.ts';
import { publishingTermsSchema } from './publishing-term-schema.ts';

const file = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));
const terms = publishingTermsSchema.parse(file('han-dang.yaml'));
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
  it('gives decisions that announce five working days', () =>
    expect(termOn('2026-11-24', 'announcements')).toBe(5));

  it('gives documents five, as nothing else is said', () =>
    expect(termOn('2026-11-24', 'legalDocuments')).toBe(5));

  it('keeps the terms of the plan’s time to that time', () => {
    expect(termOn('2022-02-11', 'legalDocuments', 'Ủy ban nhân dân thị xã Duyên Hải')).toBe(2);
    expect(termOn('2022-02-11', 'news')).toBe(15);
    expect(termOn('2022-08-15', 'news')).toBeUndefined();
  });
});
