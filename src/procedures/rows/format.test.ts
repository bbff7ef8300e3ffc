import { expect, it } from 'vitest';
import { formatProcessingTime, isWithoutUnit } from './format.ts';

it.each([
  [{ value: 3, unit: 'working-day' }, '3 ngày làm việc', false],
  [{ value: 1, unit: 'unspecified' }, 'Hồ sơ ghi 1, không ghi đơn vị', true],
  [{ value: 0, unit: 'unspecified' }, 'Cơ sở dữ liệu quốc gia chưa có thông tin này', false],
] as const)('a time of %j is printed as %j; without a unit that is said: %j', (time, text, isBare) => {
  expect(formatProcessingTime(time)).toBe(text);
  expect(isWithoutUnit(time)).toBe(isBare);
});
