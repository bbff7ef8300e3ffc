import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, type FeedItem } from './atom.ts';

const ABOUT = {
  title: 'Tin tức',
  self: 'https://trang.example/tin-tuc/atom.xml',
  page: 'https://trang.example/tin-tuc/',
};
const item = (id: string, more: Partial<FeedItem> = {}): FeedItem => ({
  id,
  title: 'Một tin',
  page: 'https://trang.example/tin-tuc/mot-tin/',
  day: '2026-11-02',
  lines: ['Mã 1.001193.', 'Lệ phí: 50.000 đồng → 30.000 đồng'],
  ...more,
});

interface Read {
  id: string;
  updated: string;
  entry: { id: string; title: string; updated: string; summary: string; link: { '@_href': string } }[];
}
function read(xml: string): Read {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry',
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  const { feed: found } = parser.parse(xml) as { feed: Partial<Read> };
  return { id: '', updated: '', entry: [], ...found };
}
const feed = (items: readonly FeedItem[]): Read => read(atomFeed(items, ABOUT, 'trang.example'));

describe('a feed, read by another program', () => {
  it('says what changed, from what to what, where and since when', () => {
    const { entry, updated } = feed([item('thay-doi/1.001193/2026-11-02/amended')]);
    expect(entry[0]).toMatchObject({
      id: 'tag:trang.example,2026:thay-doi/1.001193/2026-11-02/amended',
      title: 'Một tin',
      updated: '2026-11-01T17:00:00.000Z',
      summary: 'Mã 1.001193.\nLệ phí: 50.000 đồng → 30.000 đồng',
    });
    expect(updated).toBe('2026-11-01T17:00:00.000Z');
  });

  it('is there before anything happens', () =>
    expect(feed([]).updated).toBe('1970-01-01T00:00:00.000Z'.replace('1970-01-01T00', '1969-12-31T17')));

  it('has the latest first, and at most fifty', () => {
    const days = Array.from(
      { length: 60 },
      (_, at) => `2026-${at < 30 ? '05' : '06'}-${String((at % 30) + 1).padStart(2, '0')}`,
    );
    const { entry } = feed(days.map((day) => item(day, { day })));
    expect(entry).toHaveLength(50);
    expect(entry[0]?.id).toMatch(/2026-06-30$/);
  });

  it('carries any letter whole', () => {
    const title = 'Phí < 5 & "lệ phí" > 0 \u{1F600} đ';
    expect(feed([item('a', { title })]).entry[0]?.title.trim()).toBe(title);
  });

  it('keeps bytes where nothing changed, and names through 500 edits of words, pages and order', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
    expect(atomFeed(items, ABOUT, 'x')).toBe(atomFeed(items.toReversed(), ABOUT, 'x'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), page: fc.webUrl() }), { minLength: 4, maxLength: 4 }),
        (edits) => {
          const edited = items.map((one, at) => ({ ...one, ...edits[at] }));
          const ids = (of: readonly FeedItem[]) =>
            feed(of)
              .entry.map(({ id }) => id)
              .sort();
          expect(ids(edited)).toEqual(ids(items));
        },
      ),
      { numRuns: 500 },
    );
  });
});
