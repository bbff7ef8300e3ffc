import { expect, it } from 'vitest';
import { namedProvince } from './named-province.ts';

it.each([
  ['Sở Tư pháp Thành phố Hà Nội', 'Hà Nội'],
  ['UBND cấp xã - tỉnh Quảng Trị', 'Quảng Trị'],
  ['Sở An toàn thực phẩm - TP.HCM', 'HCM'],
  ['Phòng Cảnh sát phòng cháy TP HCM', 'HCM'],
  ['Thuế tỉnh, thành phố', undefined],
  ['Công an cấp Tỉnh', undefined],
  ['Ủy ban nhân dân cấp xã', undefined],
])('the province that %s names: %s', (office, province) => expect(namedProvince(office)).toBe(province));
