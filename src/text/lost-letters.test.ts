import { describe, expect, it } from 'vitest';
import { findLostLetters } from './lost-letters.ts';

const found = (text: string): string[] => findLostLetters(text).map(({ written }) => written);

describe('letters lost to other signs', () => {
  it.each([
    ['C?i cách ở ph??ng', ['C?i', 'ph??ng']],
    ['??ng ký khai sinh', ['??ng']],
    ['n?p h? sơ', ['n?p']],
    ['d├ón x├ú', ['d├ón', 'x├ú']],
    ['Ng□□i dân n□p h□ sơ', ['Ng□□i', 'n□p']],
    ['Người d\uFFFDn', ['d\uFFFDn']],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));

  it.each([
    'Ai được nộp? Ở đâu? Phí bao nhiêu?',
    'Nộp ở đâu?Ai nhận? (Bao lâu?) “Gì?”',
    'https://thu.example.vn/tim?q=a, tim-kiem/?q=khai, a?b=c',
    '√9 = 3, 2√x, ∆t = 5, a ≈ b, ∞',
    'Đánh dấu vào ô: □ Nam □ Nữ, Có□ Không□',
    'Mấy kg? Mấy km? GPS? Máy ATM? Wi-Fi?',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]));
});
