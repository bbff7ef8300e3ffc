import { expect, it } from 'vitest';
import { feeSchema } from '../legal-documents/fee-schema.ts';
import { feeTurns } from '../legal-documents/fee-turns.ts';
import { withFees } from '../procedures/rows/fees-as-costs.ts';
import { channelSchema } from '../procedures/schema/channel-schema.ts';
import { actOf } from './act-of-charges.ts';

it('a fee turns by the act that exempts somebody, and by its resolution where that sets it anew', () => {
  const row = { id: 'cap-giay', name: 'Cấp giấy', kind: 'charge', amount: 8000 };
  const exempt = { who: 'người cao tuổi', legalBasis: '45/2026/QĐ-UBND' };
  const exemptions = [{ ...exempt, validFrom: '2026-03-01', validUntil: '2026-08-31' }];
  const table = (number: string, from: string, until: string | undefined, more: object) => ({
    id: number.toLowerCase(),
    number,
    from,
    until,
    fees: [feeSchema.parse({ ...row, ...more })],
  });
  const next = { amount: 9000, exemptions: [{ ...exempt, validFrom: '2027-01-01' }] };
  const turns = feeTurns(
    [
      table('12/2026/NQ-HĐND', '2026-01-01', '2026-12-31', { exemptions }),
      table('30/2026/NQ-HĐND', '2027-01-01', undefined, next),
    ],
    new Set(),
  );
  const channels = [channelSchema.parse({ kind: 'in-person', fees: [{ fee: 'cap-giay' }] })];
  const acts = ['2026-01-01', '2026-03-01', '2026-09-01', '2027-01-01'].map((day) =>
    actOf(withFees({ channels }, turns), day),
  );
  expect(acts).toEqual(['12/2026/NQ-HĐND', '45/2026/QĐ-UBND', '45/2026/QĐ-UBND', '30/2026/NQ-HĐND']);
});
