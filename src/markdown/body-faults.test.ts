import { describe, expect, it } from 'vitest';
import { findBodyFaults } from './body-faults.ts';
import { maskCode } from './mask-code.ts';

const messages = (body: string): string[] => findBodyFaults(body).map(({ message }) => message);

describe('what a body may carry', () => {
  it.each([
    'Dưới 5 ngày, < 5 ngày, a > b, giá 10.000 đồng.',
    'Xem https://coquan.example/x hoặc viết cho ten@coquan.example.',
    'Gõ `{x}` hoặc `<br>` trong mã, cả `` ` {x} ``.',
    '```\n{x} <br>\n```\n\nXong.',
    '> ```\n> {x}\n> ```',
    '- ý một\n- ý hai `a {b}`',
    'mở ` rồi\n{x} ` đóng',
    'In dấu \\{ và \\<b.',
    'importing, exporting, nhập khẩu (import) hàng hóa',
    '<LuuY tieu-de="Chú ý">\n\nNội dung.\n\n</LuuY>',
    '<LuuY>một dòng</LuuY>',
    '- <LuuY>\n  trong danh sách\n  </LuuY>',
    '<CacBuoc>\n\n1. Nộp.\n2. Nhận.\n\n</CacBuoc>',
    'Tải <TepTaiVe tep="tep/a.pdf" ten="Tờ khai" /> về.',
    "Xem <ThuTuc ma='dang-ky-khai-sinh' />.",
    '<Hinh tep="tep/a.png" mo-ta="Một &lt; hai" />',
  ])('%j is text', (body) => {
    expect(findBodyFaults(body)).toEqual([]);
  });

  it.each([
    ['mức phí {100.000} đồng', 'dấu { }'],
    ['mức phí {100 000 đồng}', 'dấu { }'],
    ['chưa đóng {', 'dấu { }'],
    ['{/* nháp */}', 'dấu { }'],
    ['{process.version}', 'dấu { }'],
    ['| cột |\n| --- |\n| {x} |', 'dấu { }'],
    ['```\nkhông đóng', undefined],
    ['import a from "b"', 'mã chương trình'],
    ["import '\\", 'mã chương trình'],
    ['```\nexport const a = 1\n```', 'mã chương trình'],
    ['export const a = 1', 'mã chương trình'],
    ['<script>alert(1)</script>', '<script> không dùng được'],
    ['<img src="x" onerror="alert(1)" />', '<img> không dùng được'],
    ['dòng một<br>dòng hai', '<br> không dùng được'],
    ['a<b', '<b> không dùng được'],
    ['<>x</>', 'đứng sát chữ số hoặc ký hiệu'],
    ['<LuuY.x />', '<LuuY.x> không dùng được'],
    ['<LuuYy>a</LuuYy>', "có phải 'LuuY'?"],
    ['<constructor />', '<constructor> không dùng được'],
    ['<5 ngày', 'đứng sát chữ số'],
    ['số <= 5', 'đứng sát chữ số'],
    ['<https://coquan.example/>', 'địa chỉ trong dấu < >'],
    ['<ten@coquan.example>', 'địa chỉ trong dấu < >'],
    ['<!-- nháp -->', 'chú thích'],
  ])('%j: %s', (body, message) => {
    expect(messages(body)).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  });

  it('tells every mark at once, in the order of the text', () => {
    expect(messages('<LuuY>\n\n{1} <br> <5\n\n</LuuYy>')).toEqual([
      expect.stringContaining('dấu { }'),
      expect.stringContaining('<br>'),
      expect.stringContaining('đứng sát chữ số'),
      expect.stringContaining('<LuuYy>'),
    ]);
  });

  it('points at the mark', () => {
    const body = '😀 ữ\n\nphí {100} đồng';
    expect(findBodyFaults(body)).toMatchObject([{ offset: body.indexOf('{'), value: '{100}' }]);
  });

  it('keeps offsets when it blanks code', () => {
    const body = 'a `{x}` b\n\n```js\n{y}\n```\n{z}';
    expect(maskCode(body)).toHaveLength(body.length);
    expect(maskCode(body).indexOf('{')).toBe(body.indexOf('{z}'));
  });
});

describe('how a component is written', () => {
  it.each([
    ['<LuuY>', '<LuuY> không có </LuuY>'],
    ['</LuuY>', '</LuuY> không có <LuuY> mở trước'],
    ['chữ <LuuY>\n\nđoạn\n\n</LuuY>', '<LuuY> không có </LuuY>'],
    ['<CanhBao>\n\n<LuuY>\n\nx\n\n</CanhBao>\n\n</LuuY>', 'không có'],
    ['<LuuY tieu-de="a>\nx\n</LuuY>', 'viết chưa đúng'],
    ['chữ <LuuY>x</LuuY> chữ', '<LuuY> phải đứng riêng một dòng'],
    ['[chữ <ThuTuc ma="a" />](https://x.example)', '<ThuTuc> đứng trong chữ của một đường dẫn'],
    ['<LuuY></LuuY>', '<LuuY> chưa có nội dung'],
    ['<LienHe ma="a">chữ</LienHe>', '<LienHe> không chứa chữ ở giữa'],
    ['<CacBuoc>\n\n- a\n\n</CacBuoc>', 'danh sách đánh số'],
    ['<CacBuoc>\n\nĐầu tiên:\n\n1. a\n\n</CacBuoc>', 'danh sách đánh số'],
    ['<LuuY tieu-de={x}>a</LuuY>', 'trong dấu { } là mã chương trình'],
    ['<LuuY {...x}>a</LuuY>', 'trong dấu { } là mã chương trình'],
    ['<LuuY title="a">a</LuuY>', '<LuuY> không có thuộc tính "title"'],
    ['<ThuTuc mã="a" />', "có phải 'ma'?"],
    ['<ThuTuc ma="a" ma="b" />', 'ghi hai lần'],
    ['<ThuTuc />', '<ThuTuc> thiếu thuộc tính bắt buộc "ma"'],
    ['<ThuTuc ma />', '<ThuTuc> thiếu thuộc tính bắt buộc "ma"'],
    ['<ThuTuc ma="Đăng ký" />', '"ma" (Mã) của <ThuTuc>'],
    ['<Hinh tep="tep/a.png" />', '<Hinh> thiếu thuộc tính bắt buộc "mo-ta" (Mô tả hình)'],
    ['<Hinh tep="tep/a.png" mo-ta=" " />', 'Không được để trống'],
    ['<Hinh tep="/tep/a.png" mo-ta="x" />', '"tep" (Tệp hình)'],
    ['<Hinh tep="tep/../../a.png" mo-ta="x" />', '"tep" (Tệp hình)'],
    ['<TepTaiVe tep="tep/a.exe" ten="x" />', 'đuôi tệp nhận'],
    ['<Video dia-chi="javascript:alert(1)" ten="x" loi="x" />', 'https://'],
  ])('%j: %s', (body, message) => {
    expect(messages(body)).toEqual([expect.stringContaining(message)]);
  });

  it('points at the attribute', () => {
    const body = 'Xem <ThuTuc  ma="Đăng ký" />';
    expect(findBodyFaults(body)[0]?.offset).toBe(body.indexOf('ma='));
  });
});
