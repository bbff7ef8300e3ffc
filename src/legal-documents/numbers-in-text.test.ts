import { describe, expect, it } from 'vitest';
import { MAY_CITE, numbersInText, rightForm } from './numbers-in-text.ts';

describe('số ký hiệu trong bài viết', () => {
  it('finds right numbers where they stand and says nothing of them', () => {
    expect(numbersInText('Theo Nghị định 61/2018/NĐ-CP, 17-NQ/TW và Luật 60/2014/QH13.')).toEqual([
      { at: 15, written: '61/2018/NĐ-CP' },
      { at: 30, written: '17-NQ/TW' },
      { at: 47, written: '60/2014/QH13' },
    ]);
  });

  it.each([
    ['Nghị định 61/2018/ND-CP', '61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['Nghị định 102/2024/NÐ-CP', '102/2024/NÐ-CP', '102/2024/NĐ-CP'],
    ['Nghị định 61/2018/nđ-cp', '61/2018/nđ-cp', '61/2018/NĐ-CP'],
    ['Quyết định 07/2018/QĐ UBND', '07/2018/QĐ UBND', '07/2018/QĐ-UBND'],
    ['Kế hoạch 26 /KH-UBND', '26 /KH-UBND', '26/KH-UBND'],
    ['Kế hoạch 26/KH–UBND', '26/KH–UBND', '26/KH-UBND'],
    ['Chỉ thị 13/CT-TTG', '13/CT-TTG', '13/CT-TTg'],
    ['Thông tư 01/2019/TT-BLDTBXH của', undefined, undefined],
  ])('%s', (text, written, likely) => {
    const wrong = numbersInText(text).filter(({ error }) => error !== undefined);
    expect(wrong.map((found) => [found.written, found.likely])).toEqual(
      written === undefined ? [] : [[written, likely]],
    );
  });

  it.each([
    ['15/NĐ-CP'],
    ['26-KH/UBND'],
    ['17/NQ-TW'],
    ['26/2022/KH-UBND'],
    ['61/2018/NĐ-UBND'],
    ['60/2014/QH'],
  ])('has no right form to offer for %s', (number) => {
    expect(numbersInText(`số ${number} ngày`)).toEqual([
      expect.objectContaining({ written: number, error: expect.any(String) }),
    ]);
    expect(rightForm(number)).toBeUndefined();
  });

  it.each([
    'mẫu 01-TK, mẫu CT07, mẫu TK1-TS',
    'tỷ lệ 5/10, ngày 15/9/2025, trang 3/7',
    'hồ sơ 000.01.23.H59-220211-0001',
    'https://vanban.example/61-2018-nd-cp.html',
    'giấy 1.001193, tổ 3/KP-2, thửa 12/TĐ-5',
  ])('takes nothing for a number in: %s', (text) => {
    expect(numbersInText(text)).toEqual([]);
  });

  it.each(['Nghị định 61/2018/ND-CP', 'số 26 /KH-UBND', '17-NQ/TW', 'Luật 60/2014/QH13'])(
    'is looked for where the cheap sign shows: %s',
    (text) => {
      expect(MAY_CITE.test(text)).toBe(true);
      expect(numbersInText(text)).toHaveLength(1);
    },
  );
});
