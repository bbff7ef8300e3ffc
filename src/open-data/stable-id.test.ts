import { describe, expect, it } from 'vitest';
import { stableIds } from './stable-id.ts';

const moved = (from: string, to: string, since = '2027-01-10') => ({ from, to, since });

describe('the name of an entry in open data', () => {
  it('is its address where it never moved', () =>
    expect(stableIds([], new Map())('tin-tuc/mot-tin/')).toBe('tin-tuc/mot-tin'));

  it('stays through renames, however many', () => {
    const name = stableIds([moved('a/x/', 'a/y/'), moved('a/y/', 'a/z/', '2027-03-01')], new Map());
    expect(name('a/z/')).toBe('a/x');
  });

  it('stays when the new address has come into the ledger', () => {
    const ledger = new Map([
      ['a/x/', '2026-11-24'],
      ['a/y/', '2027-01-10'],
    ]);
    expect(stableIds([moved('a/x/', 'a/y/')], ledger)('a/y/')).toBe('a/x');
  });

  it('is not taken over by a page that took another one in', () => {
    const ledger = new Map([
      ['a/x/', '2026-11-24'],
      ['a/y/', '2026-11-24'],
    ]);
    expect(stableIds([moved('a/x/', 'a/y/')], ledger)('a/y/')).toBe('a/y');
  });

  it('stays for what stands only in a list, whose redirects lead to its place there', () => {
    const name = stableIds(
      [
        moved('so/cu/', 'so/#moi'),
        moved('so/moi/', 'so/#moi-hon', '2027-03-01'),
        moved('so/bo/', 'khac/#moi'),
      ],
      new Map([['so/', '2026-11-24']]),
    );
    expect(['so/moi/', 'so/moi-hon/', 'khac/moi/'].map(name)).toEqual(['so/cu', 'so/cu', 'khac/moi']);
  });

  it('is not that of a place on a page, nor lost in a circle', () => {
    expect(stableIds([moved('a/x/', 'a/y/#so')], new Map())('a/y/')).toBe('a/y');
    expect(stableIds([moved('a/x/', 'a/y/'), moved('a/y/', 'a/x/')], new Map())('a/x/')).toBe('a/y');
  });
});
