import { describe, expect, it } from 'vitest';
import { searchablePage, withoutSteps } from './searchable-page.ts';

const html = (kind: string, title: string, main: string): string =>
  `<head><meta name="description" content="Hỏi đáp về &quot;hộ tịch&quot;."><meta property="og:title" content="${title}"></head>` +
  `<main data-pagefind-body data-pagefind-filter="kind:${kind}"><nav>Trang chủ</nav>${main}</main><footer>Chân</footer>`;

describe('a built page as search sees it', () => {
  it('has its own words alone, and the first paragraph of an answer', () =>
    expect(
      searchablePage(
        html(
          'Hỏi đáp',
          'Giấy &amp; tờ',
          '<h1>Giấy</h1><div class="prose"><p>Nộp <b>3 ngày</b>.</p></div><h2>Thủ tục</h2><p data-pagefind-ignore>Nguồn</p>',
        ),
        'hoi-dap/a/',
      ),
    ).toEqual({
      path: 'hoi-dap/a/',
      kind: 'Hỏi đáp',
      title: 'Giấy & tờ',
      summary: 'Nộp 3 ngày.',
      aliases: [],
      headings: ['Thủ tục'],
      words: 'giay nop ngay thu tuc',
    }));

  it('is told by its description where it is no answer', () =>
    expect(searchablePage(html('Văn bản', 'A', ''), 'van-ban/a/')?.summary).toBe('Hỏi đáp về "hộ tịch".'));

  it('is nothing for a procedure, a page that search does not show, or one that nobody shall list', () => {
    expect(searchablePage(html('Thủ tục', 'A', ''), 'thu-tuc/a/')).toBeUndefined();
    expect(searchablePage('<main>Tìm</main>', 'tim-kiem/')).toBeUndefined();
    expect(
      searchablePage(`<meta name="robots" content="noindex">${html('Trang', 'A', '')}`, 'a/'),
    ).toBeUndefined();
  });

  it.each(['thay-doi/', 'so-do-trang/', 'chu-cai/'])(
    'is found by its title alone where it is a list: %s',
    (path) =>
      expect(
        searchablePage('<meta property="og:title" content="Thay đổi"><main><p>Khai sinh</p></main>', path),
      ).toMatchObject({
        kind: 'Mục',
        title: 'Thay đổi',
        words: '',
      }),
  );

  it('is found by its title, too, where it tells what the site offers', () =>
    expect(
      searchablePage('<meta property="og:title" content="Nhận tin"><main></main>', 'dang-ky-nhan-tin/'),
    ).toMatchObject({ kind: 'Trang', title: 'Nhận tin' }));

  it('brings the titles of its steps, which stand for nothing alone', () => {
    const page = (path: string, title: string) => ({
      path,
      kind: 'Hướng dẫn',
      title,
      summary: '',
      aliases: [],
      headings: [],
      words: '',
    });
    expect(withoutSteps([page('chon/dat/', 'Đất'), page('chon/dat/so/', 'Bạn làm sổ (Đất)')])).toEqual([
      { ...page('chon/dat/', 'Đất'), aliases: [], headings: ['Bạn làm sổ'] },
    ]);
  });
});
