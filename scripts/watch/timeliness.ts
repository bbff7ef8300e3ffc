import { formatDate } from '../../src/text/dates.ts';
import { addDays } from '../../src/text/days.ts';
import type { Content } from '../content/content.ts';
import { publicationLags } from '../content/publication-lags.ts';
import type { Finding } from './finding.ts';

/** What took longer than its kind may, whether or not somebody wrote down why. */
export const latePublications = (content: Content): Finding[] =>
  publicationLags(content)
    .filter(({ isLate }) => isLate)
    .map(({ entry: { collection, id, file }, days, term }) => ({
      id: `late ${collection} ${id}`,
      text: `${file}: ${days} ngày làm việc, hạn ${term.workingDays}`,
      files: [file],
    }));

/** Sheets at the counters that come down until a day. */
export const endingPostings = ({ lists: { postings }, siteDate }: Content, until: string): Finding[] =>
  (postings?.value ?? []).flatMap(({ what, office, until: last }) =>
    last === undefined || last < siteDate || last > until
      ? []
      : [
          {
            id: `posting ${office} ${what}`,
            text: `${what}: treo đến hết ngày ${formatDate(last)}`,
            files: [postings?.file ?? ''],
            day: last,
          },
        ],
  );

/** The site is looked over once a year (Nghị định 224/2026/NĐ-CP art. 21; requirement D09). */
const YEAR_DAYS = 365;

/** That the whole site has not been looked over for a year, or never, where the list of reviews is kept. */
export function dueYearlyReview({ lists: { yearlyReviews }, siteDate }: Content): Finding[] {
  const last = (yearlyReviews?.value ?? [])
    .map(({ on }) => on)
    .filter((on) => on <= siteDate)
    .sort()
    .at(-1);
  if (last !== undefined && last >= addDays(siteDate, -YEAR_DAYS)) return [];
  const text =
    last === undefined
      ? 'Chưa có lần rà soát cả trang nào được ghi'
      : `Lần rà soát cả trang gần nhất: ngày ${formatDate(last)}`;
  return [{ id: 'yearly review', text, files: yearlyReviews ? [yearlyReviews.file] : [] }];
}
