import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundWords } from './bound-words.ts';
import { COMPOUNDS } from './compounds.ts';

const pieces = (text: string): string[] => boundWords(text).map(({ text: piece }) => piece);

describe('what stays on one line', () => {
  it.each([
    ['Khai sinh trong 4 bước', ['Khai sinh', 'trong', '4 bước']],
    ['Trả kết quả trong 60 ngày', ['Trả', 'kết quả', 'trong', '60 ngày']],
    ['Nộp 10.000 đồng', ['Nộp', '10.000 đồng']],
    ['Giảm 50% lệ phí', ['Giảm', '50% lệ phí']],
    ['Một cổng, một tài khoản', ['Một cổng,', 'một tài khoản']],
    ['Từ ngày 01/7/2025', ['Từ', 'ngày 01/7/2025']],
    ['Theo Nghị định 63/2010/NĐ-CP', ['Theo', 'Nghị định 63/2010/NĐ-CP']],
    ['Bà con phường Duyên Hải', ['Bà con', 'phường Duyên Hải']],
    ['Vì xã Long Hữu văn minh', ['Vì', 'xã Long Hữu', 'văn minh']],
    ['phường Trường Long Hòa', ['phường Trường Long Hòa']],
    ['Hỏi tổng đài 18001096', ['Hỏi', 'tổng đài 18001096']],
    ['Nhà nước – Nhân dân', ['Nhà nước –', 'Nhân dân']],
    ['minh bạch, đúng quy định', ['minh bạch,', 'đúng', 'quy định']],
  ])('%s', (text, expected) => expect(pieces(text)).toEqual(expected));

  it('takes no two sentences for one name', () =>
    expect(pieces('Chào trước. Hỏi rõ')).toEqual(['Chào', 'trước.', 'Hỏi', 'rõ']));

  it('takes no capitals for names where all letters are capitals, and yet knows compounds', () =>
    expect(pieces('CẢI CÁCH HÀNH CHÍNH')).toEqual(['CẢI CÁCH', 'HÀNH CHÍNH']));

  it('reads letters whose marks stand by themselves', () =>
    expect(pieces('Thủ tục'.normalize('NFD'))).toEqual(['Thủ tục']));
});

it('knows where a sentence pauses, leads on and tears', () => {
  const [first, second, third] = boundWords('Hỏi rõ, phục vụ theo pháp luật').slice(1);
  expect([first?.breakCost, second?.breakCost, third?.breakCost]).toEqual([0.5, 1, 5]);
});

it('loses and adds no letter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(pieces(text).join(' ')).toBe(text.normalize('NFC').split(/\s+/).filter(Boolean).join(' '));
    }),
  );
});

it('keeps compounds of two syllables, each once', () => {
  expect([...COMPOUNDS].filter((word) => !/^\p{Ll}+ \p{Ll}+$/u.test(word))).toEqual([]);
  expect(COMPOUNDS.size).toBeGreaterThan(500);
});
