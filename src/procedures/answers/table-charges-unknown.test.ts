import { describe, expect, it } from 'vitest';
import { answerOf, charged, DAY, ISLES, WARDS, ways } from '../../../tests/samples/sample-fee-table.ts';
import { channelSchema } from '../schema/channel-schema.ts';
import { answerCost, isWithoutCharge } from './cost.ts';

describe('a fee that somebody has no amount of', () => {
  it('of nought in one place is nothing to all only on days on which every place has an amount', () => {
    const wards = { amount: 0, area: WARDS };
    const on = (day: string, ...rows: object[]) => {
      const procedure = charged([wards, ...rows]);
      return [answerCost(procedure, day).figure, isWithoutCharge(procedure, day)];
    };
    const ASK = 'Hỏi mức thu tại nơi nộp';
    const ended = { amount: 4000, area: ISLES, validUntil: '2026-06-30' };
    expect(on('2026-06-01', ended)).toEqual([
      'Từ 0 đồng đến 4.000 đồng đến hết 30/06/2026, sau đó hỏi mức thu tại nơi nộp',
      false,
    ]);
    expect(on('2026-07-01', ended)).toEqual([ASK, false]);
    const coming = { amount: 4000, area: ISLES, validFrom: '2026-07-01' };
    expect(on('2026-06-01', coming)).toEqual([ASK, false]);
    expect(on('2026-07-01', coming)).toEqual(['Từ 0 đồng đến 4.000 đồng', false]);
    const inTurn = [ended, { amount: 0, area: ISLES, validFrom: '2026-07-01' }];
    expect(on('2026-06-01', ...inTurn)).toEqual([
      'Từ 0 đồng đến 4.000 đồng đến hết 30/06/2026, sau đó 0 đồng',
      false,
    ]);
    expect(on('2026-07-01', ...inTurn)).toEqual(['0 đồng', true]);
    expect(on(DAY, { amount: undefined, note: 'Theo hợp đồng.', area: ISLES })).toEqual([ASK, false]);
    expect(answerOf({ ...wards, unit: 'bản' }).figure).toBe(ASK);
    const told = answerCost(charged([wards]), DAY).remark;
    expect(told).toBe('Các phường: Cấp giấy: 0 đồng. Nơi khác chưa rõ mức: hỏi nơi nộp');
  });

  it('without an amount on one way is asked for there, and the other way’s is not everybody’s', () => {
    const inWords = { amount: undefined, note: 'Theo hợp đồng.' };
    expect(answerOf({ ...inWords, onlineAmount: 0 }).figure).toBe('Trực tiếp hỏi nơi nộp, trực tuyến 0 đồng');
    expect(answerOf({ ...inWords, onlineAmount: 5000 }).figure).toBe(
      'Trực tiếp hỏi nơi nộp, trực tuyến 5.000 đồng',
    );
    const [counter] = ways();
    const online = channelSchema.parse({ kind: 'online', costs: [{ kind: 'fee', amount: 30000 }] });
    const ended = charged(
      [{}],
      [counter, online].flatMap((way) => way ?? []),
      '2026-10-31',
    );
    expect(answerCost(ended, DAY).figure).toBe('Trực tiếp hỏi nơi nộp, trực tuyến 30.000 đồng');
  });
});
