import type { News } from './schema.ts';
import { storyDay } from './story-day.ts';

/** How many items a list of news shows: with long titles and summaries a page still stays below 60 KB. */
export const NEWS_PER_PAGE = 50;

/** What a list needs to know of a news item. */
interface Story {
  data: Pick<News, 'happenedOn' | 'publishedOn'>;
}

/** One page of the news of a year. */
export interface NewsPage<T extends Story> {
  /** The news section's path is before it: "2026" for the first page of a year, "2026/trang-2" for its second. */
  slug: string;
  year: string;
  /** Which of the year's pages, from 1, and how many there are. */
  number: number;
  of: number;
  /** How many items the whole year has. */
  inYear: number;
  entries: readonly T[];
}

/**
 * All news by year, and each year in pages, the latest first; none where all news fits on the section's own page.
 * @param news the latest first
 */
export function newsPages<T extends Story>(news: readonly T[], perPage = NEWS_PER_PAGE): NewsPage<T>[] {
  if (news.length <= perPage) return [];
  const years = Map.groupBy(news, ({ data }) => storyDay(data).slice(0, 4));
  return [...years].flatMap(([year, stories]) => {
    const of = Math.ceil(stories.length / perPage);
    return Array.from({ length: of }, (_, page) => ({
      slug: page === 0 ? year : `${year}/trang-${page + 1}`,
      year,
      number: page + 1,
      of,
      inYear: stories.length,
      entries: stories.slice(page * perPage, (page + 1) * perPage),
    }));
  });
}

/** How many page numbers stand at each side of the page that is open. */
const NEIGHBOURS = 3;

/** The pages of a year that a page leads to by number: the first, the last, and those near it. */
export const numberedPages = <T extends Story>(
  pages: readonly NewsPage<T>[],
  { year, number, of }: NewsPage<T>,
): NewsPage<T>[] =>
  pages.filter(
    (page) =>
      page.year === year &&
      (page.number === 1 || page.number === of || Math.abs(page.number - number) <= NEIGHBOURS),
  );
