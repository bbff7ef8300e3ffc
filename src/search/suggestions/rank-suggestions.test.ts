import { expect, it } from 'vitest';
import { openSuggestions } from './rank-suggestions.ts';
import { packSuggestions, unpackSuggestions, type Suggestable } from './suggestion-list.ts';

const thing = (title: string, ...aliases: string[]): Suggestable => ({
  title,
  path: `${title.length}/`,
  aliases,
});

const GROUPS = [
  [
    thing('Đăng ký khai sinh', 'giấy khai sinh'),
    thing('Đăng ký thường trú', 'làm hộ khẩu'),
    thing('Đăng ký khai tử'),
    thing('Khai báo tạm vắng'),
  ],
  [thing('Bán hàng rong'), thing('Chuyển chỗ ở')],
  [thing('Bản sao văn bản bị mất?')],
  [thing('Khai thác nước dưới đất')],
  [thing('Nghị định 61/2018/NĐ-CP')],
];
const suggest = openSuggestions(unpackSuggestions(packSuggestions(GROUPS)));
const titles = (typed: string, limit = 6): string[] => suggest(typed, limit).map(({ title }) => title);

it('ranks by use: "khai" leads to births before mines', () => {
  expect(titles('khai')[0]).toBe('Đăng ký khai sinh');
  expect(titles('khai').at(-1)).toBe('Khai thác nước dưới đất');
});

it('completes half a word, without accents and with i for y', () => {
  expect(titles('dang ki khai s')).toEqual(['Đăng ký khai sinh']);
  expect(titles('đăng kí kh')[0]).toBe('Đăng ký khai sinh');
});

it('finds by what citizens say, and tells by which name', () => {
  expect(suggest('ho khau', 1)).toEqual([{ title: 'Đăng ký thường trú', path: '18/', alias: 'làm hộ khẩu' }]);
});

it('puts the same accents first', () => {
  expect(titles('ban')).toEqual(['Bán hàng rong', 'Bản sao văn bản bị mất?']);
  expect(titles('bản s')[0]).toBe('Bản sao văn bản bị mất?');
});

it('passes over words that open every question', () => {
  expect(titles('thủ tục khai t')[0]).toBe('Đăng ký khai tử');
  expect(titles('thủ tục', 2)).toEqual(['Đăng ký khai sinh', 'Đăng ký thường trú']);
});

it('knows documents by their numbers', () => {
  expect(titles('61/2018')).toEqual(['Nghị định 61/2018/NĐ-CP']);
});

it('travels with addresses that its titles make, and without the others', () => {
  const groups = [
    [
      { title: 'Đăng ký khai sinh', path: 'thu-tuc/dang-ky-khai-sinh/', aliases: ['giấy khai sinh'] },
      { title: 'Sao y giấy tờ', path: 'thu-tuc/chung-thuc-ban-sao/', aliases: [] },
      { title: 'Đường dây nóng', path: 'duong-day-nong/', aliases: [] },
      { title: 'Khai thác nước dưới đất', path: '', aliases: [] },
    ],
    [],
  ];
  expect(unpackSuggestions(packSuggestions(groups))).toEqual(groups);
  expect(packSuggestions(groups)).not.toContain('dang-ky-khai-sinh');
});

it('leads on by the words before one it does not know, where they tell what is meant', () => {
  expect(titles('chuyen cho nail')).toEqual(['Chuyển chỗ ở']);
  expect(titles('ban hang rong o bien')).toEqual(['Bán hàng rong']);
  expect(titles('ban nail')).toEqual([]);
  const many = Array.from({ length: 13 }, (_, at) => thing(`Đăng ký nghề ${at}`));
  const leads = (count: number): number =>
    openSuggestions([many.slice(0, count)])('đăng ký kết bạn', 6).length;
  expect([leads(12), leads(13)]).toEqual([2, 0]);
});

it('suggests nothing for what it does not know', () => {
  for (const odd of ['xyzzy', '😀', '<?>', '\\.*', 'សួស្តី', ' ']) expect(titles(odd)).toEqual([]);
});
