import { expect, it } from 'vitest';
import { readLedger } from '../../src/compliance/read-ledger.ts';
import { atLeast, content } from './project-content.ts';

it('the ledger of duties and the documents of the site give the same days', () => {
  const { laws } = readLedger();
  const pairs = content.entries.legalDocuments.flatMap(({ fields }) => {
    const { number, effectiveFrom, effectiveUntil } = fields as Record<string, string | undefined>;
    const law = laws.get(number ?? '');
    return law
      ? [
          { number, ours: law.from, theirs: effectiveFrom },
          { number, ours: law.until, theirs: effectiveUntil },
        ]
      : [];
  });
  const both = pairs.filter(({ ours, theirs }) => ours !== undefined && theirs !== undefined);
  expect(both.length).toBeGreaterThanOrEqual(atLeast(6));
  expect(both.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
});
