import { describe, expect, it } from 'vitest';
import { endOfIssuer, issuerCodeOf, issuerFits } from './issuer-codes.ts';

describe('ký hiệu cơ quan trong số văn bản', () => {
  it.each([
    ['61/2018/NĐ-CP', 'CP'],
    ['13/CT-TTg', 'TTg'],
    ['60/2014/QH13', 'QH'],
    ['1687/NQ-UBTVQH15', 'UBTVQH'],
    ['17-CT/TU', 'TU'],
    ['26/KH-UBND', 'UBND'],
    ['01/2019/TT-BLĐTBXH', 'BLĐTBXH'],
    ['1597/QĐ-TTPVHCC', undefined],
  ])('%s → %s', (number, code) => {
    expect(issuerCodeOf(number)).toBe(code);
  });

  it.each([
    ['26/KH-UBND', 'Ủy ban nhân dân thị xã Duyên Hải', true],
    ['26/KH-UBND', 'Chủ tịch Uỷ ban nhân dân tỉnh Trà Vinh', true],
    ['17-CT/TU', 'Tỉnh ủy Trà Vinh', true],
    ['01/2018/TT-VPCP', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', true],
    ['1597/QĐ-TTPVHCC', 'Trung tâm Phục vụ hành chính công', true],
    ['61/2018/NĐ-CP', 'Thủ tướng', false],
    ['26/KH-UBND', 'Tỉnh ủy Trà Vinh', false],
  ])('%s of %s: %s', (number, issuer, fits) => {
    expect(issuerFits(number, issuer)).toBe(fits);
  });

  it('knows which ministries ended and who took over', () => {
    expect(endOfIssuer('05/2026/TT-BTTTT')).toEqual({
      code: 'BTTTT',
      endedOn: '2025-03-01',
      successor: 'Bộ Khoa học và Công nghệ (BKHCN)',
    });
    expect(endOfIssuer('05/2026/TT-BTP')).toBeUndefined();
  });
});
