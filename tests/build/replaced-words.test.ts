import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';

const pages = pagesOf(CONTENT_SITE).filter(({ file }) => !/^(?:giao-dien|quan-tri)\//.test(file));
/** What is read, and what is read out: labels of fields have no text of their own. */
const texts = pages.map(({ file, html }) => {
  const labels = html.match(/(?<=aria-label=")[^"]*/gu) ?? [];
  return { file, text: `${textOf(parsePage(html))} ${labels.join(' ')}`.normalize('NFC') };
});
const pagesWith = (words: RegExp): string[] =>
  texts.filter(({ text }) => words.test(text)).map(({ file }) => file);

/** What readers of the built pages read instead of words that an editor struck out. */
describe('words that were replaced', () => {
  it.each<[RegExp, RegExp]>([
    [/Nói ngắn gọn/iu, /Tóm tắt/u],
    [/Chỉ hiện trường hợp/iu, /Đang xem trường hợp/u],
    [/Thủ tục nào cho tôi/iu, /Tôi cần làm thủ tục nào\?/u],
    [/Gọi hỏi/iu, /Gọi tổng đài/u],
    [/Trang này không làm gì/iu, /Những việc trang này không làm/u],
    [/Trang không làm gì với bạn/iu, /Trang không thu thập gì của bạn/u],
    [/nguồn chưa ghi/iu, /chưa có thông tin/u],
    [/không đếm được/iu, /Đọc danh sách bên dưới|Xem danh sách bên dưới|Tên từng giấy/u],
    [/Dữ kiện theo/iu, /Thông tin theo/u],
    [/mang mã khác là bản cũ/iu, /bảng niêm yết ghi mã khác là bản cũ/iu],
    [/Tìm trên trang này/iu, /Tìm kiếm trên trang web/u],
    [/Chép đoạn/iu, /Sao chép mẫu báo lỗi/u],
    [/qua trang này là sai/iu, /là lừa đảo/u],
    [/dính quyền lợi/iu, /có quyền lợi liên quan/u],
    [/tỉnh táo và tự chủ/iu, /minh mẫn, làm chủ hành vi/u],
  ])('%s is gone, and %s stands in its place', (old, now) => {
    expect(pagesWith(old)).toEqual([]);
    expect(pagesWith(now).length).toBeGreaterThan(0);
  });

  it('Theo bạn, đúng là is gone from the prepared letter, too', () => {
    const letters = pages
      .flatMap(({ html }) => html.match(/mailto:[^"]*body=[^"]*/gu) ?? [])
      .map(decodeURIComponent);
    expect(letters.filter((letter) => /Theo bạn, đúng là/iu.test(letter))).toEqual([]);
    expect(pagesWith(/Theo bạn, đúng là/iu)).toEqual([]);
  });

  it('of everyday speech stand nowhere in our own pages', () =>
    expect(
      texts
        .filter(({ file }) => !/^(?:thu-tuc|cong-bo|van-ban|noi-khac)\//.test(file))
        .filter(({ text }) => /(?<!\p{L})(?:thì thôi|khỏi nộp|khỏi phải)(?!\p{L})/iu.test(text))
        .map(({ file }) => file),
    ).toEqual([]));
});
