import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter, LONGEST_LIST_TITLE, listTitle } from './list-title.ts';
import { plainTitle } from './title.ts';

const titled = (name: string): string => listTitle({ name });

describe('the title of a procedure in a list', () => {
  it('is the name where that is short, else the editors’ own', () => {
    expect(titled('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
    expect(titled('Mở khóa căn cước điện tử (thực hiện tại cấp xã)')).toBe('Mở khóa căn cước điện tử');
    expect(listTitle({ name: 'x'.repeat(300), shortTitle: 'Xin giấy mẫu' })).toBe('Xin giấy mẫu');
  });

  it.each([
    [
      'Cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến) và nhà ở riêng lẻ',
      'Cấp lại giấy phép xây dựng đối với công trình cấp III, cấp IV …',
    ],
    [
      'Cấp Giấy chứng nhận đủ điều kiện an toàn mẫu, cấp lại hoặc thu hồi Giấy chứng nhận đủ điều kiện an toàn mẫu của cơ sở thử nghiệm',
      'Cấp Giấy chứng nhận đủ điều kiện an toàn mẫu, cấp lại (cả thu hồi)',
    ],
  ])('ends where a part of the name ends, and names the acts that it leaves out: %s', (name, title) =>
    expect(titled(name)).toBe(title),
  );

  it('is never longer than a line and never cuts a word, whatever the name', () => {
    const words = [
      'Cấp',
      'cấp lại',
      'thu hồi',
      'giấy phép',
      'đối với',
      '(cơ sở)',
      'và',
      'của',
      ',',
      ';',
      'mẫu thử',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 }), (parts) => {
        const name = plainTitle(`Xóa đăng ký ${parts.join(' ')}`);
        const title = titled(name);
        const [kept = ''] = title.split(/ …$| \(cả /u);
        expect(title.length).toBeLessThanOrEqual(LONGEST_LIST_TITLE);
        expect(title.startsWith('Xóa đăng ký')).toBe(true);
        expect(` ${name.trim()} `).toContain(` ${kept.trim()} `.replace(/ $/u, ''));
        expect(name.slice(kept.length)).toMatch(/^(?![\p{L}])/u);
      }),
    );
  });
});

const named = (name: string, shortTitle?: string) => ({ data: { name, shortTitle } });

it('puts each procedure under the letter of the title that the list shows, in order', () => {
  const landPaper = named('Đăng ký đất đai lần đầu, cấp Giấy chứng nhận', 'Cấp sổ đỏ lần đầu');
  const birth = named('Thủ tục đăng ký khai sinh');
  const copy = named('Cấp bản sao Trích lục hộ tịch');
  expect([...byLetter([landPaper, birth, copy])]).toEqual([
    ['C', [copy, landPaper]],
    ['Đ', [birth]],
  ]);
});
