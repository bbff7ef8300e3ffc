import { expect, it } from 'vitest';
import { readyItems } from '../../scripts/check/ready.ts';
import { dutiesOf, readLedger } from '../../src/compliance/read-ledger.ts';
import { content } from './project-content.ts';

it('whatever duty the ledger leaves to the office is asked of it before the site goes out', () => {
  const asked = new Set(readyItems(content).map(({ text }) => text.replace(/ · .*/, '')));
  const left = dutiesOf(readLedger()).filter(({ held }) => held.office !== undefined);
  expect(left.length).toBeGreaterThan(5);
  expect(
    left
      .filter(({ held }) => !asked.has(held.office ?? ''))
      .map(({ id, held }) => `${id}: ${held.office ?? ''}`),
  ).toEqual([]);
});
