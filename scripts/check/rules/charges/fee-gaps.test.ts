import { describe, expect, it } from 'vitest';
import { feeSchema } from '../../../../src/legal-documents/fee-schema.ts';
import { feeTurns } from '../../../../src/legal-documents/fee-turns.ts';
import { feeGaps } from './fee-gaps.ts';

const ROW = { id: 'cap-giay', name: 'Cấp giấy', kind: 'charge', amount: 8000 };
const fees = [feeSchema.parse(ROW)];
const said = (day: string, ...spans: [from: string, until?: string][]): string[] => {
  const documents = spans.map(([from, until], at) => ({
    id: `nq-${at}`,
    number: `${at + 1}/2026/NQ-HĐND`,
    from,
    until,
    fees,
  }));
  return feeGaps(feeTurns(documents, new Set()).get('cap-giay') ?? [], day).map(({ message }) => message);
};

describe('the end of a fee without a next amount', () => {
  it('is told thirty days before', () => {
    expect(said('2026-11-30', ['2026-01-01', '2026-12-31'])).toEqual([]);
    expect(said('2026-12-01', ['2026-01-01', '2026-12-31'])).toEqual([
      'mức thu theo 1/2026/NQ-HĐND hết sau ngày 31/12/2026, chưa có mức nào tiếp theo',
    ]);
  });

  it('is told as long as it lasts, and as a warning', () =>
    expect(said('2027-02-01', ['2026-01-01', '2026-12-31'])[0]).toContain('đã hết từ sau ngày 31/12/2026'));

  it('is told early where another amount follows too late', () => {
    const spans: [string, string?][] = [['2026-01-01', '2026-12-31'], ['2027-02-01']];
    expect(said('2026-06-01', ...spans)).toEqual([
      'mức thu theo 1/2026/NQ-HĐND hết sau ngày 31/12/2026, mức tiếp theo chỉ từ ngày 01/02/2027',
    ]);
    expect(said('2027-02-01', ...spans)).toEqual([]);
  });

  it('is no end where the next amount follows', () =>
    expect(said('2026-12-31', ['2026-01-01', '2026-12-31'], ['2027-01-01'])).toEqual([]));

  it('is one also where only another place goes on', () => {
    const placed = (unit: string, validUntil?: string) =>
      feeSchema.parse({ ...ROW, validUntil, area: { name: `Nơi ${unit}`, unitCodes: [unit] } });
    const rows = [placed('10001', '2026-12-31'), placed('10002')];
    const document = { id: 'nq', number: '1/2026/NQ-HĐND', from: '2026-01-01', fees: rows };
    const turns = feeTurns([document], new Set(['10001', '10002'])).get('cap-giay') ?? [];
    expect(feeGaps(turns, '2026-12-31')).toHaveLength(1);
  });
});
