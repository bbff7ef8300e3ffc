import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import type { PrintedLine } from './page-blocks.ts';

/** Lines of letters 6 points wide from the left edge, in a column of 20 letters (120 points). */
const LIMIT = 120;
function lines(...texts: (string | [text: string, page: number, baseline: number])[]): PrintedLine[] {
  return texts.map((given, index) => {
    const [text, page, baseline] = typeof given === 'string' ? [given, 1, 100 + index * 13.8] : given;
    const widths = [...text].map(() => 6);
    return { page, text, left: 0, right: widths.length * 6, baseline, size: 12, widths };
  });
}

describe('joining the lines of one text', () => {
  it.each([
    [
      'broken for want of room after a space',
      ['giấy khai sinh bản ', 'chính của trẻ'],
      'giấy khai sinh bản chính của trẻ',
    ],
    ['broken after a hyphen', ['Thông tư 53/2025/TT-', 'BCA ngày 01'], 'Thông tư 53/2025/TT-BCA ngày 01'],
    ['broken after a slash', ['thu mười nghìn đồng/', 'trang giấy'], 'thu mười nghìn đồng/trang giấy'],
    ['ended on purpose', ['Bước 1: nộp.', 'Bước 2: nhận.'], 'Bước 1: nộp.\nBước 2: nhận.'],
    ['ended on purpose with a space behind', ['Bước 1. ', 'Bước 2.'], 'Bước 1.\nBước 2.'],
    [
      'ended on purpose before a long word',
      ['Tệp đính kèm', '1.MauCT01banhanhkem'],
      'Tệp đính kèm\n1.MauCT01banhanhkem',
    ],
    [
      'a word cut where no letter had room',
      ['1.MauCT01banhanhkemt', 'heo.doc'],
      '1.MauCT01banhanhkemtheo.doc',
    ],
  ])('%s', (_, given, joined) => {
    expect(joinLines(lines(...given), LIMIT)).toBe(joined);
  });

  it('keeps a blank line', () => {
    expect(joinLines(lines(['Một.', 1, 100], ['Hai.', 1, 127.6]), LIMIT)).toBe('Một.\n\nHai.');
  });

  it('mends a word cut at the foot of a page, also inside a letter with its mark', () => {
    const cut = lines(['Ủy ban nhân dân cấp ', 1, 750], ['xa', 1, 763.8], ['\u0303 ký', 2, 73.7]);
    expect(
      joinLines(cut.slice(0, 1).concat(cut[1] ? [{ ...cut[1], right: 118 }] : [], cut.slice(2)), LIMIT),
    ).toBe('Ủy ban nhân dân cấp xã ký');
  });

  it('starts a new line overleaf where there was room left', () => {
    expect(joinLines(lines(['Hết ý.', 1, 760], ['Ý mới.', 2, 73.7]), LIMIT)).toBe('Hết ý.\nÝ mới.');
  });
});
