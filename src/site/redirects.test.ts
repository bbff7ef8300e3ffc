import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysOf } from './redirects.ts';
import { redirectsSchema } from './schemas/redirects-schema.ts';

describe('addresses that moved', () => {
  it('lead to the last address at once, however often they moved', () => {
    const ways = waysOf([
      { from: 'thu-tuc/cu/', to: 'thu-tuc/moi/' },
      { from: 'thu-tuc/moi/', to: 'thu-tuc/moi-nua/' },
    ]);
    expect(ways.map(({ from, to, passed }) => [from, to, passed])).toEqual([
      ['thu-tuc/cu/', 'thu-tuc/moi-nua/', ['thu-tuc/moi/']],
      ['thu-tuc/moi/', 'thu-tuc/moi-nua/', []],
    ]);
  });

  it('keep the place on the page that the last redirect names', () => {
    const [way] = waysOf([
      { from: 'goi-ai/', to: 'duong-day-nong/#so-cu' },
      { from: 'duong-day-nong/', to: 'lien-he/#so-moi' },
    ]);
    expect(way).toMatchObject({ to: 'lien-he/#so-moi', isCycle: false });
  });

  it.each([
    [['a/', 'a/']],
    [
      ['a/', 'b/'],
      ['b/', 'a/'],
    ],
    [
      ['a/', 'b/#cho'],
      ['b/', 'c/'],
      ['c/', 'b/'],
    ],
  ])('that go round in a ring are known: %j', (...pairs) => {
    const [way] = waysOf(pairs.map(([from = '', to = '']) => ({ from, to })));
    expect(way?.isCycle).toBe(true);
  });

  it('are told in the time of their number, however long the way is', () => {
    const ways = waysOf(Array.from({ length: 20_000 }, (_, at) => ({ from: `a${at}/`, to: `a${at + 1}/` })));
    expect(ways.filter(({ isCycle }) => !isCycle)).toHaveLength(51);
  });

  it('end at an address that moved no further, or in a ring', () => {
    const address = fc.constantFrom('a/', 'b/', 'c/', 'd/', 'e/', 'f/');
    fc.assert(
      fc.property(fc.array(fc.record({ from: address, to: address })), (redirects) => {
        const moved = new Set<string>(redirects.map(({ from }) => from));
        for (const { to, isCycle } of waysOf(redirects)) expect(moved.has(to)).toBe(isCycle);
      }),
    );
  });
});

describe('the list of addresses that moved', () => {
  const row = { from: 'thu-tuc/cu/', to: 'thu-tuc/moi/', since: '2026-11-24', why: 'Đổi tên mục.' };
  it('takes a moved address', () => expect(redirectsSchema.safeParse([row]).success).toBe(true));
  it.each(['/thu-tuc/cu/', 'thu-tuc/cu', 'thu-tuc/Cũ/', 'https://vi-du.vn/', '', '../cu/', 'a/?b/'])(
    'refuses the old address %j',
    (from) => expect(redirectsSchema.safeParse([{ ...row, from }]).success).toBe(false),
  );
});
