import { expect, it } from 'vitest';
import { pageDays } from './page-days.ts';

const ENTRIES = { 'tin-tuc/a/': '2026-11-01', 'tin-tuc/b/': '2026-11-20', 'tin-tuc/nhap/': '2026-11-23' };
const PAGES = [
  { path: '', listed: ['tin-tuc/'] },
  { path: 'tin-tuc/', listed: ['tin-tuc/', 'tin-tuc/a/', 'tin-tuc/b/'] },
  { path: 'tin-tuc/a/', listed: ['tin-tuc/b/'] },
  { path: 'tin-tuc/b/', listed: [] },
  { path: 'tim-kiem/', listed: [] },
];

it('a page has its entry’s day, a list the newest of what it lists, and what nothing tells of none', () =>
  expect(Object.fromEntries(pageDays(PAGES, ENTRIES))).toEqual({
    '': '2026-11-20',
    'tin-tuc/': '2026-11-20',
    'tin-tuc/a/': '2026-11-01',
    'tin-tuc/b/': '2026-11-20',
  }));
