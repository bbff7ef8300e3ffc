import { expect, it } from 'vitest';
import { exampleProcedure } from '../../pattern-library/examples/procedures.ts';
import type { ProcedureInput } from '../schema/schema.ts';
import { doubtsOf, type Doubt } from './doubts.ts';

const DAY = '2026-11-24';
const WAY = { kind: 'in-person', processingTime: { value: 3, unit: 'working-day' } } as const;
const charged = (amount: number, note?: string): Partial<ProcedureInput> => ({
  channels: [{ ...WAY, costs: [{ kind: 'fee', amount, note }] }],
});
const timed = (
  ...values: { kind: 'in-person' | 'online'; value: number; unit: 'day' | 'unspecified' }[]
) => ({
  channels: values.map(({ kind, value, unit }) => ({
    kind,
    processingTime: { value, unit },
    costs: [{ kind: 'fee' as const, amount: 10000 }],
  })),
});

it.each<[Doubt[], Partial<ProcedureInput>]>([
  [[], charged(10000)],
  [['amount-against-words'], charged(20, '20.000 đồng/tờ')],
  [['amount-lost'], charged(20)],
  [['charge-in-words'], charged(0, 'Hội đồng nhân dân tỉnh quyết định mức thu')],
  [['dated-words'], charged(10000, 'Từ ngày 01/7/2025 đến hết ngày 31/12/2026 thu 50% mức này')],
  [['time-unsaid'], timed({ kind: 'in-person', value: 1, unit: 'unspecified' })],
  [
    ['time-by-way'],
    timed({ kind: 'in-person', value: 7, unit: 'day' }, { kind: 'online', value: 9, unit: 'day' }),
  ],
  [
    ['papers-by-case'],
    {
      evidence: [
        { name: '1. Đối với người dân', papers: [{ name: 'Đơn', originals: 1 }] },
        { name: '2. Đối với đơn vị', papers: [{ name: 'Danh sách', originals: 1 }] },
      ],
    },
  ],
])('finds %j', (expected, own) => {
  expect(doubtsOf(exampleProcedure(own), DAY)).toEqual(expected);
});
