import { feeSchema } from '../../src/legal-documents/fee-schema.ts';
import { feeTurns } from '../../src/legal-documents/fee-turns.ts';
import { answerCost } from '../../src/procedures/answers/cost.ts';
import { withFees } from '../../src/procedures/rows/fees-as-costs.ts';
import { channelSchema, type Channel } from '../../src/procedures/schema/channel-schema.ts';

/** The day on which the samples are asked for. */
export const DAY = '2026-11-24';
export const ISLES = { name: 'Các xã đảo', unitCodes: ['10001'] };
export const WARDS = { name: 'Các phường', unitCodes: ['10002'] };
const ROW = { id: 'cap-giay', name: 'Cấp giấy', kind: 'charge', amount: 8000 };

/** Two ways of sending that name the fee of the table. */
export const ways = (more: object = {}): Channel[] =>
  ['in-person', 'online'].map((kind) => channelSchema.parse({ kind, fees: [{ fee: 'cap-giay' }], ...more }));

/** The table of an invented resolution, each row as in ROW where it does not say otherwise. */
export const turns = (rows: object[], until?: string, from = '2026-01-01') => {
  const fees = rows.map((row) => feeSchema.parse({ ...ROW, ...row }));
  const document = { id: 'nq', number: '12/2026/NQ-HĐND', from, until, fees };
  return feeTurns([document], new Set(['10001', '10002']));
};

/** A procedure that charges what the table says. */
export const charged = (rows: object[], channels = ways(), until?: string) => ({
  ...withFees({ channels }, turns(rows, until)),
  declaredNone: [],
});

export const answerOf = (...rows: object[]) => answerCost(charged(rows), DAY);
