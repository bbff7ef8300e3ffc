import { describe, expect, it } from 'vitest';
import { findBodyFaults } from '../../scripts/check/body-marks.ts';
import { maskCode } from '../../scripts/check/mask-code.ts';

const messages = (body: string): string[] =>
  findBodyFaults(body, ['Note', 'FileLink']).map(({ message }) => message);

describe('what a body may carry', () => {
  it.each([
    'Dưới 5 ngày, < 5 ngày, a > b, giá 10.000 đồng.',
    'Gõ `{x}` hoặc `<br>` trong mã.',
    '```\n{x} <br>\nimport a\n```\n\nXong.',
    'In dấu \\{ và \\<b.',
    '<Note title="Lưu ý">\n\nNội dung.\n\n</Note>',
    'Tải <FileLink href="/tep/a.pdf" /> về.',
    'importing, exporting, nhập khẩu (import) hàng hóa',
    '- ý một\n- ý hai `a {b}`',
  ])('%j is text', (body) => {
    expect(messages(body)).toEqual([]);
  });

  it.each([
    ['Mức {100.000} đồng', 'dấu { }'],
    ['`a` {x} `b`', 'dấu { }'],
    ['mở ` rồi\n{x} ` đóng', 'dấu { }'],
    ['- mở `\n- {x} ` đóng', 'dấu { }'],
    ['> ```\n> {x}\n> ```', 'dấu { }'],
    ['- ```\n{x}\n```', 'dấu { }'],
    ['```\nkhông đóng {x}', 'dấu { }'],
    ['| ` | {x} | ` |', 'dấu { }'],
    ['<Note title={x}>a</Note>', '<Note> viết chưa đúng'],
    ['<Note {...x} />', '<Note> viết chưa đúng'],
    ['<Notes>', "có phải 'Note'?"],
    ['<Note>', 'không có </Note>'],
    ['chữ <Note>\n\nđoạn\n\n</Note>', 'phải đứng riêng mỗi dòng'],
    ['</Note>', 'không có <Note> mở trước'],
    ['export const a = 1', 'mã chương trình'],
    ['<script>alert(1)</script>', '<script> không dùng được'],
    ['a<b', '<b> không dùng được'],
    ['<5 ngày', 'đứng sát chữ số'],
    ['<ten@coquan.gov.vn>', 'địa chỉ trong dấu < >'],
  ])('%j is refused: %s', (body, message) => {
    expect(messages(body)).toContainEqual(expect.stringContaining(message));
  });

  it('keeps offsets when it blanks code', () => {
    const body = 'a `{x}` b\n\n```js\n{y}\n```\n{z}';
    expect(maskCode(body)).toHaveLength(body.length);
    expect(maskCode(body).indexOf('{')).toBe(body.indexOf('{z}'));
  });
});
