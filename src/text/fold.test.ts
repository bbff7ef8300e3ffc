import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentKey, foldMarks, hasMarks, soundKey, syllableKey } from './fold.ts';

describe('foldMarks', () => {
  it('takes off every mark and makes đ a d', () => {
    expect(foldMarks('Đăng ký THƯỜNG TRÚ, hoà giải ở cơ sở')).toBe('dang ky thuong tru, hoa giai o co so');
  });
  it('gives plain letters whatever the form of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldMarks(text.normalize('NFD'))).toBe(foldMarks(text.normalize('NFC')));
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text));
      }),
    );
  });
});

describe('syllableKey', () => {
  it.each([
    ['Kí', 'ký'],
    ['mĩ', 'mỹ'],
    ['quý', 'quí'],
    ['y', 'i'],
  ])('reads %s and %s as one', (first, second) => {
    expect(syllableKey(first)).toBe(syllableKey(second));
  });
  it.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['quay', 'quai'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(syllableKey(first)).not.toBe(syllableKey(second));
  });
});

describe('accentKey', () => {
  it.each([
    ['hòa', 'hoà'],
    ['kí', 'ký'],
    ['thủy', 'thuỷ'],
    ['thủ', 'thũ'],
    ['tiếng', 'tie\u0302\u0301ng'],
    ['tiếng', 'tie\u0301\u0302ng'],
    ['việc', 'vie\u0323\u0302c'],
    ['Đường', 'đương\u0300'],
  ])('reads %s and %s as one', (first, second) => {
    expect(accentKey(first)).toBe(accentKey(second));
  });
  it.each([
    ['từ', 'tử'],
    ['mượn', 'muốn'],
    ['đất', 'dat'],
    ['ban', 'bàn'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(accentKey(first)).not.toBe(accentKey(second));
  });
});

it('tells words with marks from words without', () => {
  expect(['đi', 'cá', 'co\u0301'].every(hasMarks)).toBe(true);
  expect(['di', 'ca', '1.001193', ''].some(hasMarks)).toBe(false);
});

it.each([
  ['tru', 'chu'],
  ['sinh', 'xinh'],
  ['cuoc', 'cuot'],
  ['gia', 'da'],
  ['kinh', 'cin'],
  ['nghia', 'ngia'],
])('hears %s and %s as one', (first, second) => {
  expect(soundKey(first)).toBe(soundKey(second));
});

describe('letters that stand for others', () => {
  it.each([
    ['Ðường', 'duong'],
    ['ðất', 'dat'],
    ['Ɖăng', 'dang'],
    ['thƣờng', 'thuong'],
    ['Ｔờ khai １', 'to khai 1'],
    ['ﬁ', 'fi'],
  ])('%s is read as %s', (text, folded) => expect(foldMarks(text)).toBe(folded));

  it('have the accents of those', () => {
    expect(accentKey('thƣờng')).toBe(accentKey('thường'));
    expect(accentKey('Ðất')).toBe(accentKey('đất'));
  });
});
