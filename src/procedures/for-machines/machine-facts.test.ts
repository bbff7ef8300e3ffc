import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { certainOffers, processingDuration, rulesSetAside } from './machine-facts.ts';
import { procedureSchema, type Procedure } from '../schema/schema.ts';

const SAMPLE = 'tests/fixtures/content-base/thu-tuc/thu-tuc-mau.mdx';
const sample = procedureSchema.parse(parse(readFileSync(SAMPLE, 'utf8').split('---')[1] ?? ''));
const DAY = '2026-11-24';

type Channel = Procedure['channels'][number];
const channel = (
  kind: Channel['kind'],
  costs: Partial<Channel['costs'][number]>[],
  free = false,
): Channel => ({
  kind,
  free,
  costs: costs.map((cost) => ({ kind: 'charge', currency: 'VND', ...cost })),
});
const offers = (channels: Channel[], more: Partial<Procedure> = {}) =>
  certainOffers({ ...sample, declaredNone: [], overriddenBy: [], channels, ...more }, DAY);
const override = {
  number: '01/NQ-CP',
  from: '2026-01-01',
  until: '2026-12-31',
  parts: ['channels' as const],
  rule: 'Khác.',
  returns: 'Như cũ.',
};

describe('a time limit as a duration', () => {
  it.each([
    [{ value: 15, unit: 'day' }, 'P15D'],
    [{ value: 4, unit: 'hour' }, 'PT4H'],
    [{ value: 2, unit: 'month' }, 'P2M'],
    [{ value: 3, unit: 'working-day' }, undefined],
    [{ value: 3, unit: 'unspecified' }, undefined],
    [{ unit: 'day', note: 'Ngay trong ngày' }, undefined],
    [undefined, undefined],
  ] as const)('%j is %s', (time, duration) => expect(processingDuration(time)).toBe(duration));
});

describe('what is to be paid', () => {
  it('is a figure where every charge is one', () =>
    expect(offers([channel('in-person', [{ amount: 50_000 }])])).toEqual([
      { '@type': 'Offer', name: 'Lệ phí', price: 50_000, priceCurrency: 'VND' },
    ]));

  it('is told by channel where channels differ', () =>
    expect(
      offers([channel('in-person', [{ amount: 50_000 }]), channel('online', [{ amount: 25_000 }])]).map(
        ({ name, price }) => [name, price],
      ),
    ).toEqual([
      ['Lệ phí, trực tiếp', 50_000],
      ['Lệ phí, trực tuyến', 25_000],
    ]));

  it('is nothing only where the entry says so', () => {
    expect(offers([], { declaredNone: ['costs'] })).toMatchObject([{ price: 0 }]);
    expect(offers([channel('online', [], true)])).toMatchObject([{ price: 0 }]);
  });

  it.each([
    [
      'a remark may change the figure',
      channel('in-person', [{ amount: 0, note: 'Khai trễ: tỉnh quy định' }]),
    ],
    ['a charge stands in words', channel('in-person', [{ note: 'Theo quy định của tỉnh' }])],
    ['nothing is stated', channel('in-person', [])],
    ['one of two charges stands in words', channel('post', [{ amount: 1000 }, { note: 'Cước bưu chính' }])],
    ['the charge is over', channel('in-person', [{ amount: 1000, validUntil: '2026-11-23' }])],
  ])('is left out where %s', (_, uncertain) =>
    expect(offers([channel('online', [{ amount: 1000 }]), uncertain])).toEqual([]),
  );

  it('is left out while a temporary rule sets it aside', () => {
    const channels = [channel('in-person', [{ amount: 50_000 }])];
    expect(offers(channels, { overriddenBy: [override] })).toEqual([]);
    expect(offers(channels, { overriddenBy: [{ ...override, until: '2026-11-23' }] })).toHaveLength(1);
    expect(rulesSetAside({ overriddenBy: [{ ...override, parts: ['steps'] }] }, DAY)).toBe(false);
  });
});
