import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

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
