import { expect, it } from 'vitest';
import { pictureTitle } from './picture-title.ts';

it('gives a short title the largest letters, a longer one smaller ones', () => {
  const sizes = [
    'Kết hôn',
    'Đăng ký khai sinh lưu động',
    'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
  ].map((title) => pictureTitle(title).fontSize);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

it('leaves a title that fits as it is, its white space made one', () =>
  expect(pictureTitle(' Đăng ký\n  kết hôn ').text).toBe('Đăng ký kết hôn'));

it('cuts a name of 900 letters at a word, and says so', () => {
  const { text } = pictureTitle('nuôi trồng thủy sản, '.repeat(43));
  expect(text.length).toBeLessThanOrEqual(200);
  expect(text).toMatch(/(?:nuôi|trồng|thủy|sản) …$/);
});

it('cuts what has no word’s end too', () =>
  expect(pictureTitle('W'.repeat(900)).text.length).toBeLessThanOrEqual(200));

it('joins letters and their marks, as the font has them', () =>
  expect(pictureTitle('Hỗ trợ'.normalize('NFD')).text).toBe('Hỗ trợ'.normalize('NFC')));
