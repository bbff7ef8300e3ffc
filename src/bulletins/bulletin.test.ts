import { describe, expect, it } from 'vitest';
import { bulletinsOf, type BulletinItem, type BulletinSection } from './bulletin.ts';
import { bulletinCaveats, bulletinCounts, bulletinTitle, toldItems } from './bulletin-words.ts';

const item = (day: string, more: Partial<BulletinItem> = {}): BulletinItem => ({
  label: `Việc ${day}`,
  href: '/viec/',
  day,
  ...more,
});
const section = (id: string, isOwn: boolean, items: readonly BulletinItem[]): BulletinSection => ({
  id,
  title: id,
  unit: id,
  items,
  most: 3,
  all: { label: id, href: `/${id}/` },
  isOwn,
});
const months = (sections: readonly BulletinSection[], day: string): string[] =>
  bulletinsOf(sections, day).map(({ month }) => month);

describe('the bulletins', () => {
  const sections = [
    section('thay đổi', false, [item('2026-07-01'), item('2026-10-05'), item('2026-12-01')]),
    section('tin', true, [item('2026-09-30'), item('2026-10-31'), item('2026-12-31')]),
  ];

  it.each([
    ['2026-09-29', []],
    ['2026-09-30', ['2026-09']],
    ['2026-11-30', ['2026-10', '2026-09']],
    ['2026-12-01', ['2026-12', '2026-10', '2026-09']],
  ])('on %s are those of %j: none before the site, none of an empty month', (day, expected) => {
    expect(months(sections, day)).toEqual(expected);
  });

  it('tell of a month what counts to it until the day, and nothing of the next', () => {
    const [october] = bulletinsOf(sections, '2026-10-30');
    expect(october && bulletinCounts(october)).toBe('1 thay đổi');
    const later = bulletinsOf(sections, '2026-11-01')[0];
    expect(later && [bulletinTitle(later), bulletinCounts(later)]).toEqual([
      'Bản tin cải cách hành chính tháng 10/2026',
      '1 thay đổi, 1 tin',
    ]);
  });

  it('say of a month that goes on until which day they tell it, and of another nothing', () => {
    const caveats = (day: string) =>
      bulletinsOf([section('tin', true, [item('2026-09-30')])], day).map(bulletinCaveats);
    expect(caveats('2026-09-30')).toEqual([['Tháng chưa hết: bản tin kể đến ngày 30/09/2026.']]);
    expect(caveats('2026-10-01')).toEqual([[]]);
  });

  it('say how much of it no office has approved', () => {
    const [one] = bulletinsOf(
      [section('tin', true, [item('2026-09-01', { isUnapproved: true }), item('2026-09-02')])],
      '2026-10-01',
    );
    expect(one && bulletinCaveats(one)).toEqual(['1 mục trong bản tin chưa được cơ quan duyệt.']);
  });

  it('count what is too much to tell, but never a single one', () => {
    const told = (count: number) =>
      toldItems(
        section(
          'tin',
          true,
          Array.from({ length: count }, () => item('2026-09-01')),
        ),
      );
    expect([told(4).told.length, told(4).more]).toEqual([4, undefined]);
    expect([told(5).told.length, told(5).more]).toEqual([3, 'Và 2 tin nữa']);
  });
});
