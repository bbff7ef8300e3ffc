import { describe, expect, it } from 'vitest';
import { readFeed, type ReadFeed } from '../../tests/samples/read-feed.ts';
import { atomFeed, type FeedItem } from './atom.ts';

const ABOUT = {
  title: 'Tin tức',
  self: 'https://trang.example/tin-tuc/atom.xml',
  page: 'https://trang.example/tin-tuc/',
  since: '2026-11-24',
};
const item = (id: string, more: Partial<FeedItem> = {}): FeedItem => ({
  id,
  title: 'Một tin',
  page: 'https://trang.example/tin-tuc/mot-tin/',
  day: '2026-11-02',
  lines: ['Mã 1.001193.', 'Lệ phí: 50.000 đồng → 30.000 đồng'],
  ...more,
});

const feed = (items: readonly FeedItem[]): ReadFeed => readFeed(atomFeed(items, ABOUT, 'trang.example'));

describe('a feed, read by another program', () => {
  it('says what changed, from what to what, where and since when', () => {
    const { entries, updated } = feed([item('thay-doi/1.001193/2026-11-02/amended')]);
    expect(entries[0]).toMatchObject({
      id: 'tag:trang.example,2026:thay-doi/1.001193/2026-11-02/amended',
      title: 'Một tin',
      updated: '2026-11-01T17:00:00.000Z',
      summary: 'Mã 1.001193.\nLệ phí: 50.000 đồng → 30.000 đồng',
    });
    expect(updated).toBe('2026-11-01T17:00:00.000Z');
  });

  it('is there before anything happens, since the day on which its page is', () =>
    expect(feed([]).updated).toBe('2026-11-23T17:00:00.000Z'));

  it('has the latest first, and at most fifty', () => {
    const days = Array.from(
      { length: 60 },
      (_, at) => `2026-${at < 30 ? '05' : '06'}-${String((at % 30) + 1).padStart(2, '0')}`,
    );
    const { entries } = feed(days.map((day) => item(day, { day })));
    expect(entries).toHaveLength(50);
    expect(entries[0]?.id).toMatch(/2026-06-30$/);
  });

  it('carries any letter whole', () => {
    const title = 'Phí < 5 & "lệ phí" > 0 \u{1F600} đ';
    expect(feed([item('a', { title })]).entries[0]?.title.trim()).toBe(title);
  });

  it('keeps its bytes where nothing changed, whatever the order in which it is given', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
    expect(atomFeed(items, ABOUT, 'x')).toBe(atomFeed(items.toReversed(), ABOUT, 'x'));
  });
});
