import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, isSilence } from './changed-fields.ts';

describe('fields that two versions give otherwise', () => {
  it('are told with both values, deep inside lists too', () =>
    expect(
      changedFields(
        { name: 'a', channels: [{ kind: 'post', costs: [{ amount: 50_000 }] }] },
        { name: 'a', channels: [{ kind: 'post', costs: [{ amount: 30_000 }] }] },
      ),
    ).toEqual([{ field: 'channels.0.costs.0.amount', before: 50_000, after: 30_000 }]));

  it('stand whole where they are new or gone', () =>
    expect(changedFields({ a: [1], b: 'x' }, { a: [1, { n: 2 }] })).toEqual([
      { field: 'a.1', after: { n: 2 } },
      { field: 'b', before: 'x' },
    ]));

  it('are none where an empty list stands for nothing', () =>
    expect(changedFields({ a: [] }, { a: undefined })).toEqual([]));

  it('are silence where only the act of a charge is no longer named', () => {
    const costs = (legalBasis: string | undefined, amount: number) => ({ costs: [{ legalBasis, amount }] });
    const told = (after: string | undefined) =>
      changedFields(costs('64/2025/TT-BTC', 1), costs(after, 2)).filter((change) => !isSilence(change));
    expect(told(undefined).map(({ field }) => field)).toEqual(['costs.0.amount']);
    expect(told('73/2024/TT-BTC')).toHaveLength(2);
  });

  it('are none between an entry and itself, and lead from either to the other', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(changedFields(a, structuredClone(a))).toEqual([]);
        const swapped = changedFields(b, a)
          .map(({ field }) => field)
          .sort();
        expect(
          changedFields(a, b)
            .map(({ field }) => field)
            .sort(),
        ).toEqual(swapped);
      }),
    ));
});
