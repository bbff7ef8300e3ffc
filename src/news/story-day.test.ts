import { describe, expect, it } from 'vitest';
import { storyDay, storyDays } from './story-day.ts';

const LATER = { happenedOn: '2025-09-13', publishedOn: '2026-11-24' };
const SAME = { happenedOn: '2026-11-24', publishedOn: '2026-11-24' };
const UNKNOWN = { publishedOn: '2026-11-24' };

describe('the days of a news item', () => {
  it('put it where it happened', () =>
    expect([LATER, SAME, UNKNOWN].map(storyDay)).toEqual(['2025-09-13', '2026-11-24', '2026-11-24']));

  it('are both told where the site told it later', () =>
    expect(storyDays(LATER)).toBe('Việc ngày 13/09/2025 · đăng ngày 24/11/2026'));

  it('are told once where they are one, or where only one is known', () => {
    expect(storyDays(SAME)).toBe('Đăng ngày 24/11/2026');
    expect(storyDays(UNKNOWN)).toBe('Đăng ngày 24/11/2026');
  });
});
