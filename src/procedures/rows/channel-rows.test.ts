import { expect, it } from 'vitest';
import { exampleProcedure, MANY_WAYS } from '../../pattern-library/examples/procedures.ts';
import { channelTable } from './channel-rows.ts';

const DAY = '2026-11-24';

it('tells a charge of the day apart from one that begins later', () => {
  const [counter] = channelTable(MANY_WAYS.channels, DAY).rows;
  expect(counter?.costs.map(({ amount }) => amount)).toEqual([50000]);
  expect(counter?.coming.map(({ amount, validFrom }) => [validFrom, amount])).toEqual([
    ['2027-01-01', 30000],
  ]);
  expect(counter?.remarks.map(({ head }) => head)).toEqual([
    'Lệ phí 50.000 đồng',
    'Từ 01/01/2027: Lệ phí 30.000 đồng',
  ]);
});

it('forgets a charge that has ended', () => {
  const [counter] = channelTable(MANY_WAYS.channels, '2027-01-01').rows;
  expect(counter?.costs.map(({ amount }) => amount)).toEqual([30000]);
  expect(counter?.coming).toEqual([]);
});

it('says once what every way of sending shares', () => {
  const costs = [{ kind: 'charge' as const, amount: 0, note: 'Mức thu do tỉnh quy định.' }];
  const { channels } = exampleProcedure({
    channels: (['in-person', 'online'] as const).map((kind) => ({
      kind,
      processingTime: { value: 3, unit: 'working-day', note: 'Tính từ ngày đủ hồ sơ.' },
      costs,
      note: `Cách ${kind}.`,
    })),
  });
  const { rows, shared, sharedCosts } = channelTable(channels, DAY);
  expect(sharedCosts.map(({ remark }) => remark)).toEqual(['Mức thu do tỉnh quy định.']);
  expect(shared).toEqual([{ about: 'Thời hạn', text: 'Tính từ ngày đủ hồ sơ.' }]);
  expect(rows.map(({ remarks, notes }) => [remarks.length, notes])).toEqual([
    [0, ['Cách in-person.']],
    [0, ['Cách online.']],
  ]);
});

it('says a remark once that ways with other figures share', () => {
  const { channels } = exampleProcedure({
    channels: [50000, 150000].map((amount, at) => ({
      kind: at === 0 ? ('in-person' as const) : ('online' as const),
      processingTime: { value: 3, unit: 'working-day' },
      costs: [{ kind: 'charge', amount, note: 'Nộp cùng lúc với hồ sơ.' }],
    })),
  });
  expect(channelTable(channels, DAY).shared).toEqual([
    { about: 'Phí, lệ phí', text: 'Nộp cùng lúc với hồ sơ.' },
  ]);
});

it('says the words beside an empty nought in their cell alone', () => {
  const { channels } = exampleProcedure({
    channels: (['in-person', 'online'] as const).map((kind) => ({
      kind,
      processingTime: { value: 0, unit: 'unspecified', note: 'Xem từng trường hợp.' },
      costs: [{ kind: 'charge' as const, amount: 0 }],
    })),
  });
  const { rows, shared } = channelTable(channels, DAY);
  expect([shared, rows.map(({ notes }) => notes)]).toEqual([[], [[], []]]);
});
