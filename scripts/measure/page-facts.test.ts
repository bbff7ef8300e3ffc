import { describe, expect, it } from 'vitest';
import { factsOfPage, type Barrier } from './page-facts.ts';

const page = (main: string, head = '<meta property="og:title" content="Trang mẫu">', lang = 'vi'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><a href="/muc/">Đầu</a><main><nav><a href="/muc/tren/">Trên</a></nav><h1>Trang mẫu</h1>${main}</main></body></html>`;
const facts = (html: string) => factsOfPage(html, 'tin-tuc/mot/', '/muc/');

describe('what a page tells of itself', () => {
  it('is what it lists, what it links at all, and where it leads out', () => {
    const told = facts(
      page(
        '<a href="/muc/thu-tuc/a/#b">A</a><a href="../hai/?c=1">Hai</a><a href="https://x.gov.vn/y">X</a>',
      ),
    );
    expect(told).toMatchObject({
      title: 'Trang mẫu',
      listed: ['thu-tuc/a/', 'tin-tuc/hai/'],
      linked: ['', 'tren/', 'thu-tuc/a/', 'tin-tuc/hai/'],
      hosts: ['x.gov.vn'],
      barriers: [],
    });
  });

  it('a link out of the base path is no page of the site', () =>
    expect(facts(page('<a href="/khac/">Khác</a>')).listed).toEqual(['!/khac/']));

  it.each<[Barrier, string]>([
    ['pictures', page('<img src="a.png">')],
    ['headings', page('<h3>Nhảy</h3>')],
    ['headings', page('<h1>Hai</h1>')],
    ['moving', page('<marquee>Chạy</marquee>')],
    ['moving', page('<iframe src="https://ban-do.example"></iframe>')],
    ['moving', page('<video src="a.mp4"></video>')],
    ['tables', page('<table><tr><td>1</td></tr></table>')],
    ['landmarks', page('</main><main>')],
    ['title', page('', '')],
    ['language', page('', undefined, 'en')],
  ])('has a barrier of its %s', (barrier, html) => expect(facts(html).barriers).toEqual([barrier]));

  it('has none in a frame of its own pages', () =>
    expect(facts(page('<iframe src="/muc/thu-tuc/"></iframe>')).barriers).toEqual([]));

  it('has none where pictures that only adorn and tables are named so', () =>
    expect(
      facts(page('<img alt="" src="a"><table><caption>Bảng</caption></table><table aria-label="B"></table>'))
        .barriers,
    ).toEqual([]));
});
