import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { feeSchema } from '../../legal-documents/fee-schema.ts';
import { feeTurns, type FeeDocument } from '../../legal-documents/fee-turns.ts';
import { answerCost } from '../answers/cost.ts';
import { channelSchema, type Channel } from '../schema/channel-schema.ts';
import { entryWithFees, withFees } from './fees-as-costs.ts';

const ROW = { id: 'qua-han', name: 'Đăng ký khai sinh quá hạn', kind: 'charge', amount: 8000 };
const table = (number: string, from: string, rows: object[], until?: string): FeeDocument => ({
  id: number.toLowerCase(),
  number,
  from,
  until,
  fees: rows.map((row) => feeSchema.parse({ ...ROW, ...row })),
});
const OLD = table('12/2026/NQ-HĐND', '2026-01-01', [{}]);
const WAYS = ['in-person', 'online'].map((kind) => channelSchema.parse({ kind, fees: [{ fee: 'qua-han' }] }));

const charged = (documents: FeeDocument[], channels: Channel[] = WAYS, units = ['10001']) => ({
  ...withFees({ channels }, feeTurns(documents, new Set(units))),
  declaredNone: [],
});
const answer = (documents: FeeDocument[], day: string, units?: string[]) =>
  answerCost(charged(documents, WAYS, units), day);

describe('the fees that a document sets', () => {
  it('are charges of the procedure that names them, with the document that asks for them', () => {
    const { channels } = charged([OLD]);
    expect(channels[0]?.costs).toMatchObject([
      {
        kind: 'charge',
        amount: 8000,
        currency: 'VND',
        note: 'Đăng ký khai sinh quá hạn',
        validFrom: '2026-01-01',
        validUntil: undefined,
        legalBasis: '12/2026/NQ-HĐND',
      },
    ]);
    expect(answer([OLD], '2026-11-24').figure).toBe('8.000 đồng');
  });

  it('turn with a later document from its day', () => {
    const ended = table('12/2026/NQ-HĐND', '2026-01-01', [{ validUntil: '2026-12-31' }]);
    const next = table('30/2026/NQ-HĐND', '2027-01-01', [{ amount: 10000 }]);
    expect(answer([next, ended], '2026-11-24').figure).toBe(
      '8.000 đồng đến hết 31/12/2026, sau đó 10.000 đồng',
    );
    expect(answer([next, ended], '2027-01-01').figure).toBe('10.000 đồng');
  });

  it('are free online until a day', () => {
    const free = table('12/2026/NQ-HĐND', '2026-01-01', [{ onlineAmount: 0, onlineUntil: '2027-12-31' }]);
    expect(answer([free], '2026-11-24').figure).toBe(
      'Trực tiếp 8.000 đồng, trực tuyến không thu đến hết 31/12/2027, sau đó 8.000 đồng',
    );
    expect(answer([free], '2028-01-01').figure).toBe('8.000 đồng');
  });

  it('free on every way are said to be so by their document', () => {
    expect(answer([table('12/2026/NQ-HĐND', '2026-01-01', [{ amount: 0 }])], '2026-11-24')).toMatchObject({
      figure: '0 đồng',
      remark: 'Theo 12/2026/NQ-HĐND',
    });
  });

  it('are named in their words also where nothing is asked, so that a page knows of another name or unit', () => {
    const noteOf = (row: object) =>
      charged([table('12/2026/NQ-HĐND', '2026-01-01', [row])]).channels[0]?.costs[0]?.note;
    expect(noteOf({ amount: 0 })).toBe('Đăng ký khai sinh quá hạn: không thu.');
    expect(noteOf({ amount: 0, unit: 'bản' })).toBe('Đăng ký khai sinh quá hạn: 0 đồng/bản.');
  });

  it('differ between the classes of communes, and only those of the site are told', () => {
    const areas = table('12/2026/NQ-HĐND', '2026-01-01', [
      { area: { name: 'Các phường', unitCodes: ['10001'] } },
      { amount: 4000, area: { name: 'Các xã', unitCodes: ['10002'] } },
    ]);
    expect(answer([areas], '2026-11-24', ['10001']).figure).toBe('8.000 đồng');
    expect(answer([areas], '2026-11-24', ['10002']).figure).toBe('4.000 đồng');
    const both = answer([areas], '2026-11-24', ['10001', '10002']);
    expect(both.figure).toBe('Từ 4.000 đồng đến 8.000 đồng');
    expect(both.remark).toContain('Các phường');
  });

  it('tell a span, what they are reckoned by, and whom another decision exempts from a day', () => {
    const span = table('12/2026/NQ-HĐND', '2026-01-01', [
      {
        amountUpTo: 20000,
        unit: 'bản',
        exemptions: [{ who: 'người cao tuổi', legalBasis: '45/2026/QĐ-UBND', validFrom: '2027-03-01' }],
      },
    ]);
    expect(answer([span], '2026-11-24').figure).toBe('Từ 8.000 đồng đến 20.000 đồng/bản');
    expect(answer([span], '2027-03-01').remark).toContain('Miễn cho người cao tuổi theo 45/2026/QĐ-UBND');
    expect(charged([span]).channels[0]?.costs.map(({ validFrom }) => validFrom)).toEqual([
      '2026-01-01',
      '2027-03-01',
    ]);
  });

  it('end with their document', () => {
    expect(charged([{ ...OLD, until: '2026-06-30' }]).channels[0]?.costs[0]?.validUntil).toBe('2026-06-30');
  });

  it('tell a kept page also which units they leave out, though no word of theirs does', () => {
    const kept = (unitCodes: string[]) => {
      const rows = [{ amount: 0, area: { name: 'Các phường', unitCodes } }];
      const turns = feeTurns(
        [table('12/2026/NQ-HĐND', '2026-01-01', rows)],
        new Set(['10001', '10002', '10003']),
      );
      return serialize(entryWithFees({ data: { channels: WAYS } }, turns)).toString('base64');
    };
    expect(kept(['10001'])).not.toBe(kept(['10001', '10002']));
    expect(kept(['10001'])).toBe(kept(['10001']));
  });
});
