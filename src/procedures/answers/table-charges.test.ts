import { describe, expect, it } from 'vitest';
import {
  answerOf,
  charged,
  DAY,
  ISLES,
  turns,
  WARDS,
  ways,
} from '../../../tests/samples/sample-fee-table.ts';
import { withFees } from '../rows/fees-as-costs.ts';
import { answersOf } from './answers.ts';
import { answerCost, isWithoutCharge } from './cost.ts';

const isFree = (...rows: object[]) => isWithoutCharge(charged(rows), DAY);

describe('the charge of a document’s table', () => {
  it('is not read for days: who is exempt until one changes nobody else’s amount', () => {
    const half = { who: 'hộ nghèo đến hết ngày 31/12/2026', reducedBy: 50 };
    expect(answerOf({ exemptions: [half] })).toEqual({
      figure: '8.000 đồng',
      remark: 'Giảm 50% cho hộ nghèo đến hết ngày 31/12/2026',
    });
    for (const year of ['2025', '2027'])
      expect(answerOf({ note: `Miễn cho hộ nghèo đến hết ngày 31/12/${year}.` }).figure).toBe('8.000 đồng');
  });

  it('stands beside another charge, whatever its words say of days', () => {
    const other = { costs: [{ kind: 'fee', amount: 30000, note: 'Phí thẩm định' }] };
    const both = charged([{ note: 'Miễn cho hộ nghèo đến hết ngày 31/12/2027.' }], ways(other));
    expect(answerCost(both, DAY).figure).toBe('Từ 8.000 đồng đến 30.000 đồng');
  });

  it('from nought to an amount is not free', () => {
    expect(answerOf({ amount: 0, amountUpTo: 20000 }).figure).toBe('Từ 0 đồng đến 20.000 đồng');
    expect(isFree({ amount: 0, amountUpTo: 20000 })).toBe(false);
  });

  it('of nought keeps its words, and is free only without them', () => {
    const late = { amount: 0, note: 'Quá hạn thu 8.000 đồng.' };
    expect(answerOf(late)).toEqual({ figure: '0 đồng, xem thêm bảng phí', remark: 'Quá hạn thu 8.000 đồng' });
    expect(isFree(late)).toBe(false);
    expect(isFree({ amount: 0 })).toBe(true);
    expect(charged([late]).channels[0]?.costs[0]?.note).toBe('Cấp giấy: không thu. Quá hạn thu 8.000 đồng.');
  });

  it('tells a place that pays nothing beside one that pays', () => {
    const rows = [
      { amount: 0, area: ISLES },
      { amount: 4000, area: WARDS },
    ];
    expect(answerOf(...rows)).toEqual({
      figure: 'Từ 0 đồng đến 4.000 đồng',
      remark: 'Các xã đảo: Cấp giấy: 0 đồng; Các phường: Cấp giấy: 4.000 đồng',
    });
    expect(isFree(...rows)).toBe(false);
    expect(isFree({ amount: 0, area: ISLES }, { amount: 0, area: WARDS })).toBe(true);
    expect(isFree({ amount: 0, area: ISLES })).toBe(false);
  });

  it('names the only place that has an amount', () =>
    expect(answerOf({ area: WARDS }).remark).toBe(
      'Các phường: Cấp giấy: 8.000 đồng. Nơi khác chưa rõ mức: hỏi nơi nộp',
    ));

  it('is free online in every place', () =>
    expect(
      answerOf({ onlineAmount: 0, area: WARDS }, { amount: 4000, onlineAmount: 0, area: ISLES }).figure,
    ).toBe('Trực tiếp từ 4.000 đồng đến 8.000 đồng, trực tuyến không thu'));

  it('may be small: a page costs 500 đồng', () =>
    expect(answerOf({ amount: 500, unit: 'trang' })).toEqual({ figure: '500 đồng/trang' }));

  it('has one amount online beside a range, also where both begin with it', () =>
    expect(answerOf({ amountUpTo: 20000, onlineAmount: 8000 }).figure).toBe(
      'Trực tiếp từ 8.000 đồng đến 20.000 đồng, trực tuyến 8.000 đồng',
    ));

  it('without an amount is told at the table, also beside others', () =>
    expect(answerOf({ amount: undefined, note: 'Không thu quá 0,1% giá trị.' })).toEqual({
      figure: 'Hỏi mức thu tại nơi nộp',
      remark: 'Mức thu ghi bằng lời ở bảng phí',
    }));

  it('that has ended is asked for, not missing in the national record', () => {
    expect(answerCost(charged([{}], ways(), '2026-10-31'), DAY)).toEqual({
      figure: 'Hỏi mức thu tại nơi nộp',
      remark: 'Trang chưa ghi văn bản nào đặt mức thu cho ngày này',
    });
    const other = ways({ costs: [{ kind: 'fee', amount: 30000, note: 'Phí thẩm định' }] });
    expect(answerCost(charged([{}], other, '2026-10-31'), DAY).remark).toContain('Còn khoản thu chưa rõ mức');
    expect(answerCost(charged([{}], ways(), '2026-12-31'), DAY).figure).toBe(
      '8.000 đồng đến hết 31/12/2026, sau đó hỏi mức thu tại nơi nộp',
    );
  });

  it('wins over what the words of the record came to', () => {
    const plainFacts = { costs: [{ words: 'by-province' as const, exempt: [] }], times: [], inTurn: false };
    const imported = {
      channels: ways(),
      declaredNone: [],
      handlingCases: [],
      evidence: [],
      executingOffices: [],
      plainFacts: { ...plainFacts, morePapers: false },
      leftToPortal: ['costs' as const],
    };
    expect(answersOf(withFees(imported, turns([{}])), DAY).cost).toEqual({ figure: '8.000 đồng' });
  });
});
