import { describe, expect, it } from 'vitest';
import { rulesOn, waysLeftBy } from './rules-on.ts';
import { crossRulesSchema, type CrossRule } from './schema.ts';

const rule = (given: Partial<CrossRule>): CrossRule =>
  crossRulesSchema.parse([
    {
      id: 'quy-dinh-thu',
      title: 'Quy định thử',
      text: 'Nội dung thử.',
      from: '2026-01-01',
      number: '1/2026/NQ-CP',
      sources: [{ title: 'Nguồn thử', retrievedOn: '2026-01-02' }],
      ...given,
    },
  ])[0] as CrossRule;

const PROCEDURE = { code: '1.001193', legalBasis: [{ number: '60/2014/QH13' }, { number: '1/2026/NQ-CP' }] };
const idsOn = (rules: CrossRule[], day: string): string[] =>
  rulesOn(rules, PROCEDURE, day).map(({ id }) => id);

describe('rules that cut across procedures', () => {
  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['quy-dinh-thu']],
    ['2027-02-28', ['quy-dinh-thu']],
    ['2027-03-01', []],
  ])('hold from their first to their last day: %s', (day, ids) =>
    expect(idsOn([rule({ procedures: ['1.001193'], until: '2027-02-28' })], day)).toEqual(ids),
  );

  it('without a last day hold on', () =>
    expect(idsOn([rule({ procedures: ['1.001193'] })], '2040-01-01')).toEqual(['quy-dinh-thu']));

  it('leave the ways of the first that limits them, from its first day', () => {
    const rules = [
      rule({ procedures: ['1.001193'] }),
      rule({ procedures: ['1.001193'], waysLeft: ['online'] }),
    ];
    expect(waysLeftBy(rules)).toEqual({ kinds: ['online'], since: '2026-01-01' });
    expect(waysLeftBy(rules.slice(0, 1))).toBeUndefined();
  });

  it('touch the procedures that they name, or that rest on a document', () => {
    expect(idsOn([rule({ procedures: ['1.000656'] })], '2026-06-01')).toEqual([]);
    expect(idsOn([rule({ citing: '1/2026/NQ-CP' })], '2026-06-01')).toEqual(['quy-dinh-thu']);
    expect(idsOn([rule({ citing: '2/2026/NQ-CP' })], '2026-06-01')).toEqual([]);
  });
});
