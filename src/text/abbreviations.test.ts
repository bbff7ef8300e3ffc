import { describe, expect, it } from 'vitest';
import { findUnexplained } from './abbreviations.ts';

const lettersIn = (text: string): string[] => findUnexplained(text).map(({ letters }) => letters);

describe('abbreviations', () => {
  it('are found at their first use, with what they stand for', () =>
    expect(findUnexplained('Nộp tại UBND xã. UBND xã trả lời.')).toEqual([
      { letters: 'UBND', start: 8, words: 'ủy ban nhân dân' },
    ]));
  it('are found when nobody knows them', () =>
    expect(findUnexplained('Chỉ số XYZ tăng.')).toEqual([{ letters: 'XYZ', start: 7, words: undefined }]));
  it.each([
    ['the words before, the letters in brackets', 'Ủy ban nhân dân (UBND) xã. Nộp tại UBND.'],
    ['a foreign name in brackets', 'chỉ số cải cách hành chính (PAR Index)'],
    ['the words in brackets behind', 'PCI (chỉ số năng lực cạnh tranh) tăng.'],
    ['"là" behind', 'BNN là bệnh nghề nghiệp.'],
    ['the words in full earlier', 'Thẻ bảo hiểm y tế mất thì xin lại. Mang theo mã số BHYT.'],
  ])('are explained by %s', (_, text) => expect(lettersIn(text)).toEqual([]));
  it('are not explained by words that come later', () =>
    expect(lettersIn('Nộp tại UBND xã, tức Ủy ban nhân dân xã.')).toEqual(['UBND']));
  it.each([
    ['a document number', 'Nghị định 118/2025/NĐ-CP và Kế hoạch 26/KH-UBND'],
    ['a form number', 'Tờ khai CT01, mẫu TK1-TS'],
    ['a name everybody knows', 'Mở VNeID, quét mã QR'],
    ['a Roman number', 'Công trình cấp III, mục IV'],
    ['a first letter', 'Ủy ban nhân dân xã A'],
  ])('are not %s', (_, text) => expect(lettersIn(text)).toEqual([]));
});
