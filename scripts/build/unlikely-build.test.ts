import { describe, expect, it } from 'vitest';
import { refuseEarlierDay, refuseLoss, UnlikelyBuild } from './unlikely-build.ts';

const clock = (siteDate: string) => ({ siteDate, siteDateIsGiven: false });

describe('the day of a build', () => {
  it.each([
    ['1970-01-02', '2026-11-24', undefined, 'bản đang có nói về ngày 24/11/2026'],
    ['2026-11-23', '2026-11-24', '2026-11-20', 'SITE_DATE=2026-11-23'],
    ['2026-11-23', undefined, '2026-11-24', 'lần ghi (commit) đang dựng làm ngày 24/11/2026'],
  ])('%s is refused after %s and the commit of %s', (today, last, commit, said) => {
    expect(() => refuseEarlierDay(clock(today), last, commit)).toThrow(UnlikelyBuild);
    expect(() => refuseEarlierDay(clock(today), last, commit)).toThrow(said);
  });

  it('is that of the last build or later, unknown or written by hand', () => {
    refuseEarlierDay(clock('2026-11-24'), '2026-11-24', '2026-11-24');
    refuseEarlierDay(clock('1970-01-02'), undefined, undefined);
    refuseEarlierDay({ siteDate: '1970-01-02', siteDateIsGiven: true }, '2026-11-24', '2026-11-24');
  });
});

describe('the pages of a build', () => {
  const last = {
    commit: null,
    siteDate: '2026-11-24',
    builtFor: 'Thử',
    baseUrl: 'https://x.vn/',
    pages: 100,
  };
  it('may become a few less, more, or any number with a word', () => {
    refuseLoss(last, 95, false);
    refuseLoss(last, 300, false);
    refuseLoss(last, 10, true);
    refuseLoss(undefined, 10, false);
  });
  it('do not vanish in numbers without a word', () => {
    expect(() => refuseLoss(last, 94, false)).toThrow(UnlikelyBuild);
    expect(() => refuseLoss(last, 60, false)).toThrow(/60 trang.*100 trang.*mất 40 %.*--allow-fewer-pages/);
  });
});
