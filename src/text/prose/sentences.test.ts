import { describe, expect, it } from 'vitest';
import { mask, splitSentences } from './sentences.ts';

const textsOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop, a question mark or an exclamation mark', () =>
    expect(textsOf('Bạn nộp ở đâu? Nộp tại phường. Nhớ mang bản chính!')).toEqual([
      'Bạn nộp ở đâu?',
      'Nộp tại phường.',
      'Nhớ mang bản chính!',
    ]));
  it.each([
    ['a number', 'Bạn nộp 10.000 đồng một bản.'],
    ['a procedure code', 'Thủ tục số 1.001193 là khai sinh.'],
    ['a document number', 'Theo Nghị định 118/2025/NĐ-CP. bạn nộp ở xã khác cũng được.'],
    ['TP.', 'Người dân TP. Trà Vinh nộp ở phường mới.'],
    ['P. and Q.', 'Nhà ở P. Tân Định, Q. 1 nộp tại phường.'],
    ['v.v. in the middle', 'Khai sinh, khai tử, v.v. đều làm tại xã.'],
    ['dots in the middle', 'Các việc (khai sinh, khai tử …) làm tại xã.'],
    ['the number of an item', '1. Nộp hồ sơ tại phường.'],
    ['the letter of an item', 'a) Nộp hồ sơ tại phường.'],
  ])('are not ended by %s', (_, text) => expect(textsOf(text)).toEqual([text]));

  it('end at "v.v." before a new sentence', () =>
    expect(textsOf('Mang theo thẻ căn cước, v.v. Bạn nộp tại xã.')).toHaveLength(2));
  it('take the closing quotation mark and bracket with them', () =>
    expect(textsOf('Gõ “khai sinh.” Trang tìm ngay. (Không cần dấu.) Xong.')).toEqual([
      'Gõ “khai sinh.”',
      'Trang tìm ngay.',
      '(Không cần dấu.)',
      'Xong.',
    ]));
  it('end where a line ends, as the items of a list do', () =>
    expect(textsOf('Mang theo:\ntờ khai\nthẻ căn cước')).toEqual(['Mang theo:', 'tờ khai', 'thẻ căn cước']));
  it('know where they stand', () => {
    const text = '  Một câu.\n Hai câu. Ba câu.';
    for (const { text: sentence, start } of splitSentences(text))
      expect(text.slice(start, start + sentence.length)).toBe(sentence);
  });
  it('are not made of masked letters alone', () =>
    expect(textsOf(`${mask('Nghị định.')} \n Xong.`)).toEqual(['Xong.']));
});
