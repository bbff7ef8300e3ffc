import { expect, it } from 'vitest';
import { addressFault, addressLevels } from './address-levels.ts';

const OLD = 'Số 1, đường Thử, phường 1, thị xã Duyên Hải, tỉnh Trà Vinh';
const NEW = 'Số 1, đường Thử, phường Duyên Hải, tỉnh Vĩnh Long';

it('reads the units of three levels and of two', () => {
  expect(addressLevels(OLD)).toEqual({
    ward: 'phường 1',
    district: 'thị xã Duyên Hải',
    province: 'tỉnh Trà Vinh',
  });
  expect(addressLevels(NEW)).toEqual({ ward: 'phường Duyên Hải', province: 'tỉnh Vĩnh Long' });
});

it.each([
  ['Phường Ba Đình, thành phố Hà Nội', 'thành phố Hà Nội', undefined],
  ['Phường 1, thành phố Trà Vinh, tỉnh Trà Vinh', 'tỉnh Trà Vinh', 'thành phố Trà Vinh'],
  ['Phường Hiệp Phú, TP Thủ Đức, TP. Hồ Chí Minh.', 'TP. Hồ Chí Minh', 'TP Thủ Đức'],
])('tells a city that is a province from one that was below it: %s', (address, province, district) => {
  expect(addressLevels(address)).toMatchObject({ province, ...(district && { district }) });
  expect(addressLevels(address).district).toBe(district);
});

it.each([
  [OLD, '2025-06-30', undefined],
  [NEW, '2025-07-01', undefined],
  [OLD, '2025-07-01', 'còn ghi "thị xã Duyên Hải"'],
  [NEW, '2025-06-30', 'chưa có tên huyện, quận, thị xã'],
  ['Số 1, phường Duyên Hải', '2026-11-24', 'chưa có tên tỉnh'],
  ['Số 1, tỉnh Vĩnh Long', '2026-11-24', 'chưa có tên phường, xã'],
])('of the address %s on %s it says: %s', (address, day, fault) => {
  if (fault === undefined) expect(addressFault(address, day)).toBeUndefined();
  else expect(addressFault(address, day)).toContain(fault);
});
