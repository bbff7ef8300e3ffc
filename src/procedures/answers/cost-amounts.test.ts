import { expect, it } from 'vitest';
import { answerCost } from './cost.ts';

it('says of every amount whom it is for, also where two pay the same', () => {
  const costs = [
    { note: 'Quán nhỏ: 300.000 đồng', amount: 300000 },
    { note: 'Nơi bán mẫu: 500.000 đồng', amount: 500000 },
    { note: 'Quán lớn: 500.000 đồng', amount: 500000 },
  ].map((one) => ({ ...one, kind: 'fee' as const, currency: 'VND' as const }));
  const channels = [{ kind: 'in-person' as const, free: false, costs }];
  expect(answerCost({ channels, declaredNone: [] }, '2026-11-24')).toEqual({
    figure: 'Từ 300.000 đồng đến 500.000 đồng',
    remark: 'Quán nhỏ: 300.000 đồng; Nơi bán mẫu: 500.000 đồng; Quán lớn: 500.000 đồng',
  });
});
