import { expect, it } from 'vitest';
import { namingFeesOnly } from './named-fees.ts';

const NUMBER = '12/2026/NQ-HĐND';
const SET = [{ number: NUMBER, fees: [{ id: 'cap-giay', kind: 'charge', amount: 8000 }] }];
const OTHER = { kind: 'fee', amount: 30000, legalBasis: '9/2026/TT-BTC' };

it('restores the names of fees without the amounts that open data writes out beside them', () => {
  const way = { kind: 'online', fees: [{ fee: 'cap-giay' }] };
  const published = { ...way, costs: [OTHER, { kind: 'charge', amount: 8000, legalBasis: NUMBER }] };
  expect(namingFeesOnly(SET)({ name: 'Cấp giấy', channels: [published] })).toEqual({
    name: 'Cấp giấy',
    channels: [{ ...way, costs: [OTHER] }],
  });
});

it('leaves charges that are written at the procedure', () => {
  const own = { channels: [{ kind: 'online', costs: [{ kind: 'charge', legalBasis: NUMBER }] }] };
  expect(namingFeesOnly(SET)(own)).toBe(own);
});
