import { allEntries, type Content, type Entry } from './content.ts';

/** The entries whose day of review has passed on the content's day. */
export const overdueReviews = (content: Content): Entry[] =>
  allEntries(content).filter(
    ({ fields: { reviewBy } }) => reviewBy !== undefined && reviewBy < content.siteDate,
  );
