import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { sitePages } from '../../scripts/check/rules/links/site-pages.ts';
import { FIXTURES, TEST_DAY } from './content-folder.ts';

const pagesOn = (day: string) =>
  sitePages(readContent(join(FIXTURES, 'content-base'), day, FIXTURES).content);

describe('the pages of a content folder', () => {
  const { pages, exists, upcoming } = pagesOn(TEST_DAY);

  it.each([
    '',
    'thu-tuc/',
    'thu-tuc/thu-tuc-mau/',
    'tin-tuc/2026/tin-thu/',
    'linh-vuc/linh-vuc-thu/',
    'su-kien/viec-thu/',
    'gioi-thieu/',
    'duong-day-nong/',
    'van-ban/ke-hoach-99-kh-ubnd/',
    'so-do-trang/',
  ])('has /%s', (page) => {
    expect(pages.has(page)).toBe(true);
    expect(exists(page)).toBe(true);
  });

  it.each([
    ['linh-vuc/ho-tich-thu/', 'a sector without procedures'],
    ['duong-day-nong/duong-day-thu/', 'a hotline, which stands on the page of all'],
    ['ke-hoach/nhiem-vu-thu/', 'a task of the plan, which stands on the page of all'],
    ['thu-tuc/khac/', 'what nobody wrote'],
    ['chon-thu-tuc/khac/', 'a guide that nobody wrote'],
  ])('has no /%s: %s', (page) => {
    expect(pages.has(page)).toBe(false);
    expect(exists(page)).toBe(false);
  });

  it('believes in pages that only the build makes', () => {
    expect(exists('chu-cai/t/')).toBe(true);
    expect(exists('doi-tuong/nguoi-dan/linh-vuc-thu/')).toBe(true);
  });

  it('keeps entries of a later day apart', () => {
    expect(upcoming.size).toBe(0);
    const before = pagesOn('2026-10-31');
    expect(before.upcoming.get('tin-tuc/2026/tin-thu/')).toBe('2026-11-01');
    expect(before.exists('tin-tuc/2026/tin-thu/')).toBe(false);
  });
});
