import { describe, expect, it } from 'vitest';
import { publicationOn } from './publication.ts';

describe('the span in which an entry is published', () => {
  const news = { publishedOn: '2026-11-10', unpublishOn: '2026-11-20' };
  it.each([
    ['2026-11-09', 'upcoming'],
    ['2026-11-10', 'published'],
    ['2026-11-19', 'published'],
    ['2026-11-20', 'withdrawn'],
    ['2030-01-01', 'withdrawn'],
  ])('on %s is %s', (day, state) => expect(publicationOn(news, day)).toBe(state));

  it('does not end where no day of withdrawal is given', () =>
    expect(publicationOn({ publishedOn: '2026-11-10' }, '2099-01-01')).toBe('published'));
});
