import { describe, expect, it } from 'vitest';
import type { Content } from '../content/content.ts';
import { dueYearlyReview, endingPostings } from './timeliness.ts';

const content = (lists: object): Content => ({ lists, siteDate: '2026-11-24' }) as unknown as Content;

describe('the review of the whole site', () => {
  const reviewed = (...days: string[]) =>
    dueYearlyReview(
      content({ yearlyReviews: { file: 'ra-soat-nam.yaml', value: days.map((on) => ({ on })) } }),
    );

  it.each([
    ['2025-11-24', 0],
    ['2025-11-23', 1],
    ['2026-12-01', 1],
  ])('last done on %s is asked for: %i', (on, count) => expect(reviewed(on)).toHaveLength(count));

  it('is asked for where nobody has done it', () =>
    expect(dueYearlyReview(content({})).map(({ text }) => text)).toEqual([
      'Chưa có lần rà soát cả trang nào được ghi',
    ]));

  it('counts the latest, wherever it stands', () => expect(reviewed('2026-06-01', '2024-06-01')).toEqual([]));
});

it.each([
  ['2026-11-23', 0],
  ['2026-11-24', 1],
  ['2026-12-24', 1],
  ['2026-12-25', 0],
])('a sheet at the counter that hangs until %s is told: %i', (until, count) => {
  const value = [{ what: 'Bản thử', office: 'co-quan-thu', from: '2026-10-01', until }];
  expect(endingPostings(content({ postings: { file: 'niem-yet.yaml', value } }), '2026-12-24')).toHaveLength(
    count,
  );
});
