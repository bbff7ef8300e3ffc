import { describe, expect, it } from 'vitest';
import {
  everydayTitle,
  firstLetter,
  headTitle,
  isShouted,
  letterSlug,
  plainTitle,
  shortTitle,
  wholeNameBelow,
} from './title.ts';

it('drops the words that every name may begin with', () => {
  expect(plainTitle('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
});

it.each([
  ['THỦ TỤC QUỸ TỰ GIẢI THỂ (Cấp xã)', 'Quỹ tự giải thể (cấp xã)'],
  ['Thăm viếng mộ liệt sĩ.', 'Thăm viếng mộ liệt sĩ'],
  ['Đăng ký hợp đồng  trực tiếp giao kết .', 'Đăng ký hợp đồng trực tiếp giao kết'],
  ['Khai/ Khai quyết toán phí, lệ phí', 'Khai/Khai quyết toán phí, lệ phí'],
  [
    'Chế độ đi chiến trường B,C,K và “Giấy chứng nhận”đối',
    'Chế độ đi chiến trường B, C, K và “Giấy chứng nhận” đối',
  ],
  ['Hưởng chế độ TNLĐ, BNN', 'Hưởng chế độ TNLĐ, BNN'],
])('reads without shouting, spare blanks and stops: %s', (name, title) =>
  expect(plainTitle(name)).toBe(title),
);

it('takes a name for shouted only where all its words are in capitals', () => {
  expect(['CẤP GIẤY PHÉP', 'THỦ TỤC ĐĂNG KÝ (cấp xã)'].every(isShouted)).toBe(true);
  expect(['VNeID', 'BHXH', 'Cấp thẻ ABTC', 'Đổi CCCD'].some(isShouted)).toBe(false);
});

describe('the letter of the index', () => {
  it.each([
    ['Thủ tục đăng ký khai sinh', 'Đ'],
    ['Ấn định thuế', 'Â'],
    ['Ủy quyền', 'U'],
    ['Ứng phó sự cố', 'Ư'],
    ['"Một cửa"', '#'],
  ])('%s stands under %s', (name, letter) => expect(firstLetter(name)).toBe(letter));

  it('has an address of its own for each letter', () => {
    const letters = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY', '#'];
    expect(new Set(letters.map(letterSlug)).size).toBe(letters.length);
  });
});

it('cuts a name of 900 letters at a whole word', () => {
  const short = shortTitle('Cấp giấy phép '.repeat(70));
  expect(short.length).toBeLessThanOrEqual(112);
  expect(short).toMatch(/(Cấp|giấy|phép) …$/);
});

it('uses the editors’ own short title on the home page where it fits', () =>
  expect(everydayTitle({ name: 'x'.repeat(80), shortTitle: 'Xin giấy mẫu', aliases: ['giấy'] })).toBe(
    'Xin giấy mẫu',
  ));

const LONG_NAME = `Giao đất ở ${'cho cán bộ, công chức, viên chức '.repeat(4)}`.trim();

it('heads a long official name by the plain title, and keeps the name', () =>
  expect(headTitle({ name: LONG_NAME, shortTitle: 'Giao đất ở' })).toEqual({
    title: 'Giao đất ở',
    official: LONG_NAME,
  }));

it('lets only the longest names stand whole further down', () => {
  const veryLong = LONG_NAME.repeat(3);
  expect(wholeNameBelow({ name: veryLong, shortTitle: 'Giao đất ở' })).toBe(veryLong);
  expect(wholeNameBelow({ name: LONG_NAME, shortTitle: 'Giao đất ở' })).toBeUndefined();
  expect(wholeNameBelow({ name: veryLong })).toBeUndefined();
});

it('lets a short name, or one that no editor named anew, stand for itself', () => {
  expect(headTitle({ name: 'Đăng ký khai sinh', shortTitle: 'Khai sinh' })).toEqual({
    title: 'Đăng ký khai sinh',
  });
  expect(headTitle({ name: LONG_NAME })).toEqual({ title: LONG_NAME });
});
