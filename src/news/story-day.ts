import { formatDate } from '../text/dates.ts';
import type { News } from './schema.ts';

type Days = Pick<News, 'happenedOn' | 'publishedOn'>;

/** The day that a news item tells of: when it happened where that is known, else when the site told it. */
export const storyDay = ({ happenedOn, publishedOn }: Days): string => happenedOn ?? publishedOn;

/**
 * Both days of a news item in words: when it happened and when this site told it, which may be years later.
 *
 * @example storyDays({ happenedOn: '2025-09-13', publishedOn: '2026-11-24' }) // 'Việc ngày 13/09/2025 · đăng ngày 24/11/2026'
 */
export const storyDays = ({ happenedOn, publishedOn }: Days): string =>
  happenedOn && happenedOn !== publishedOn
    ? `Việc ngày ${formatDate(happenedOn)} · đăng ngày ${formatDate(publishedOn)}`
    : `Đăng ngày ${formatDate(publishedOn)}`;
