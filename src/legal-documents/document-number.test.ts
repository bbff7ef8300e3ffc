import { describe, expect, it } from 'vitest';
import { parseDocumentNumber, yearOfNumber } from './document-number.ts';

const PLAN_NUMBERS = [
  '26/KH-UBND',
  '12/KH-UBND',
  '76/NQ-CP',
  '01/NQ-CP',
  '17-NQ/TW',
  '13/CT-TTg',
  '17-CT/TU',
  '28-CT/TU',
  '1194/QĐ-UBND',
  '20-CT/TU',
  '1949/QĐ-UBND',
  '1227/QĐ-UBND',
  '14/CT-UBND',
  '1850/QĐ-UBND',
  '103/KH-UBND',
  '3379/QĐ-UBND',
  '61/2018/NĐ-CP',
  '107/2021/NĐ-CP',
  '45/2020/NĐ-CP',
  '20/2008/NĐ-CP',
  '92/2017/NĐ-CP',
  '02/2017/TT-VPCP',
  '01/2018/TT-VPCP',
  '07/2018/QĐ-UBND',
  '84/KH-UBND',
  '19/KH-UBND',
  '20/KH-UBND',
];

const MUST_REJECT = [
  '61/NĐ-CP',
  '61/2018/ND-CP',
  '07/2018/QĐ UBND',
  'KH-UBND/26',
  '26/kh-ubnd',
  '/KH-UBND',
  '26/2022/KH-UBND',
  '17-CT-TU',
  '28-CT/TU/2018',
  '26-KH/UBND',
  '17/NQ-TW',
  '102/2024/NÐ-CP',
  '1456/QĐ-BHΧΗ',
  '26 /KH-UBND',
  '120/2020/NĐ-СР',
  '61/2018/NĐ-UBND',
  '118/2025/NĐ-C',
  '01/2018/TT-CP',
  '15/2025/NQ-UBND',
  '13/CT-TTG',
  '51/TT-BYT',
  '15/NĐ-CP',
  '1717/QĐ-',
  '',
];

describe('số ký hiệu', () => {
  it('knows the 27 numbers that the plan of 2022 cites', () => {
    expect(new Set(PLAN_NUMBERS).size).toBe(27);
  });

  it.each(PLAN_NUMBERS)('takes %s without a warning', (number) => {
    expect(parseDocumentNumber(number)).toMatchObject({ warnings: [] });
  });

  it.each(MUST_REJECT)('refuses %j with a reason', (number) => {
    expect(parseDocumentNumber(number)).toHaveProperty('error');
  });

  it.each([
    ['60/2014/QH13', 'law'],
    ['1687/NQ-UBTVQH15', 'standing-committee-resolution'],
    ['61/2018/NĐ-CP', 'normative'],
    ['26/KH-UBND', 'administrative'],
    ['1245/UBND-KGVX', 'letter'],
    ['36-HD/VPTW', 'party'],
    ['6050/2026/VBHN-NĐ-BTP', 'consolidated'],
    ['66.18/2026/NQ-CP', 'normative'],
  ])('tells the class of %s: %s', (number, documentClass) => {
    expect(parseDocumentNumber(number)).toMatchObject({ class: documentClass });
  });

  it.each([
    '30c/NQ-CP',
    '168a/QĐ-UBND',
    '012/CT-UBND',
    '66.18/2026/NQ-CP',
    '02223/QĐ-UBND',
    '163/2025/QĐ-CTUBND',
  ])('lets %s through with a warning', (number) => {
    expect(parseDocumentNumber(number)).toMatchObject({ warnings: [expect.any(String)] });
  });

  it.each(['1597/QĐ-TTPVHCC', '1245/VPCP-V.I', '77/BTP-KTVB&QLXLVPHC', '15/2025/NQ-HĐND', '29/2026/QĐ-TTg'])(
    'takes %s as real documents write it',
    (number) => {
      expect(parseDocumentNumber(number)).toMatchObject({ warnings: [] });
    },
  );

  it.each([
    ['61/2018/NĐ-UBND', 'Nghị định là của Chính phủ'],
    ['01/2018/TT-CP', 'Thông tư là của bộ'],
    ['15/2025/NQ-UBND', 'Nghị quyết không do Ủy ban nhân dân'],
    ['13/CT-TTG', 'Thủ tướng Chính phủ viết là "TTg"'],
  ])('says of %s who issues such documents', (number, reason) => {
    expect(parseDocumentNumber(number)).toEqual({ error: expect.stringContaining(reason) });
  });

  it('reads decomposed letters as composed ones', () => {
    expect(parseDocumentNumber('61/2018/NĐ-CP'.normalize('NFD'))).toMatchObject({ class: 'normative' });
  });

  it('names the look-alike letter', () => {
    expect(parseDocumentNumber('102/2024/NÐ-CP')).toEqual({
      error: expect.stringContaining('chữ Ai-xơ-len'),
    });
  });
});

describe('năm trong số ký hiệu', () => {
  it.each([
    ['60/2014/QH13', '2014'],
    ['66.7/2025/NQ-CP', '2025'],
    ['26/KH-UBND', undefined],
    ['934/NQ-UBTVQH13', undefined],
    ['17-NQ/TW', undefined],
  ])('reads %s as %s', (number, year) => {
    expect(yearOfNumber(number)).toBe(year);
  });
});
