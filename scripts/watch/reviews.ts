import { addDays } from '../../src/text/days.ts';
import { formatDate } from '../../src/text/dates.ts';
import { allEntries, type Content, type Entry } from '../content/content.ts';
import { overdueReviews } from '../content/reviews.ts';
import type { Finding } from './finding.ts';
import { keeperOf } from './keepers.ts';

/** Reviews that are overdue, by who looks after them. */
export const overdueByKeeper = (content: Content): Finding[] =>
  byKeeper(content, overdueReviews(content), 'quá hạn rà soát từ');

/** Reviews that fall due within so many days, by who looks after them and by day. */
export const dueByKeeper = (content: Content, days: number): Finding[] =>
  byKeeper(
    content,
    allEntries(content).filter(
      ({ fields: { reviewBy } }) =>
        reviewBy !== undefined && content.siteDate <= reviewBy && reviewBy <= addDays(content.siteDate, days),
    ),
    'đến hạn rà soát ngày',
  );

function byKeeper({ lists, siteDate }: Content, entries: readonly Entry[], says: string): Finding[] {
  const roles = lists.roles?.value ?? [];
  const groups = Map.groupBy(
    entries,
    ({ path, fields: { reviewBy } }) => `${keeperOf(path, roles, siteDate)}\n${reviewBy}`,
  );
  return [...groups].map(([key, own]) => {
    const [keeper = '', day = ''] = key.split('\n');
    return {
      id: `review ${keeper} ${day}`,
      text: `${keeper}: ${own.length} mục ${says} ${formatDate(day)}`,
      files: own.map(({ file }) => file),
      day,
    };
  });
}
