import { expect, it } from 'vitest';
import { newsPages, numberedPages } from './news-pages.ts';

const stories = (...days: string[]) => days.map((publishedOn) => ({ data: { publishedOn } }));

it('has no pages of years while all news fits on one page', () =>
  expect(newsPages(stories('2026-02-01', '2025-02-01'), 2)).toEqual([]));

it('divides each year by itself, the latest first, nothing lost and nothing twice', () => {
  const news = stories('2026-03-01', '2026-02-01', '2026-01-01', '2025-12-31', '2024-05-05');
  const pages = newsPages(news, 2);
  expect(pages.map(({ slug, number, of, inYear }) => [slug, number, of, inYear])).toEqual([
    ['2026', 1, 2, 3],
    ['2026/trang-2', 2, 2, 3],
    ['2025', 1, 1, 1],
    ['2024', 1, 1, 1],
  ]);
  expect(pages.flatMap(({ entries }) => entries)).toEqual(news);
});

it('files an item under the year of its story, not of its publishing', () => {
  const told = [{ data: { happenedOn: '2021-05-01', publishedOn: '2026-11-24' } }, ...stories('2020-01-01')];
  expect(newsPages(told, 1).map(({ slug }) => slug)).toEqual(['2021', '2020']);
});

it('leads by number to the first page, the last and those near', () => {
  const pages = newsPages(stories(...Array.from({ length: 20 }, () => '2026-01-01')), 1);
  const tenth = pages[9];
  expect(tenth && numberedPages(pages, tenth).map(({ number }) => number)).toEqual([
    1, 7, 8, 9, 10, 11, 12, 13, 20,
  ]);
});
