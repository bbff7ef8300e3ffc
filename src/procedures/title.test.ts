import { describe, expect, it } from 'vitest';
import { everydayTitle, firstLetter, letterSlug, plainTitle, shortTitle } from './title.ts';

it('drops the words that every name may begin with', () => {
  expect(plainTitle('Thủ tục đăng ký khai sinh')).toBe('Đăng ký khai sinh');
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
