import { describe, expect, it } from 'vitest';
import { feeSchema } from './fee-schema.ts';
import { feeDocument, feeTurns, type FeeDocument } from './fee-turns.ts';
import { feeFigures } from './fee-words.ts';

const ROW = { id: 'cap-giay', name: 'Cấp giấy', kind: 'charge', amount: 8000 };
const fee = (more: object = {}) => feeSchema.parse({ ...ROW, ...more });
const table = (row = fee()): FeeDocument => ({
  id: 'nq',
  number: '12/2026/NQ-HĐND',
  from: '2026-01-01',
  fees: [row],
});
const [LEFT, RIGHT] = ['10001', '10002'];

describe('the turns of a fee', () => {
  it('do not begin with a document that has no known first day', () => {
    const data = {
      number: '21/2026/NQ-HĐND',
      issuedOn: '2026-11-10',
      state: { value: 'not-yet' as const },
      fees: [fee()],
    };
    expect(feeTurns([feeDocument({ id: 'nq', data }, undefined, '2026-11-24')], new Set()).size).toBe(0);
  });

  it('name the place where other units have no code, and of how many units they hold', () => {
    const area = { name: 'Các phường', unitCodes: [LEFT] };
    const [alone] = feeTurns([table(fee({ area }))], new Set([LEFT]), 2).get('cap-giay') ?? [];
    expect(alone).toMatchObject({ where: 'Các phường', own: [LEFT], units: 2 });
    const [own] = feeTurns([table(fee({ area }))], new Set([LEFT])).get('cap-giay') ?? [];
    expect(own).toMatchObject({ where: undefined, units: 1 });
    const rest = fee({ amount: 4000, area: { name: 'Các xã', unitCodes: [RIGHT] } });
    const both = feeTurns([{ ...table(), fees: [fee({ area }), rest] }], new Set([LEFT, RIGHT]));
    expect(both.get('cap-giay')?.map(({ own: held }) => held)).toEqual([[LEFT], [RIGHT]]);
  });
});

it('writes a range from nought as amounts', () =>
  expect(feeFigures(fee({ amount: 0, amountUpTo: 20000 }))).toEqual(['từ 0 đồng đến 20.000 đồng']));
