import { describe, expect, it } from 'vitest';
import { findPhoneNumbers } from './find-phone-numbers.ts';

const digitsIn = (text: string): string[] => findPhoneNumbers(text).map(({ digits }) => digits);

describe('telephone numbers in a text', () => {
  it.each([
    ['Gọi 1800 1096.', '18001096'],
    ['Gọi 19001234 (mất tiền).', '19001234'],
    ['Số 0294 383 2000, trong giờ làm việc', '02943832000'],
    ['Di động 0912.345.678', '0912345678'],
    ['Từ nước ngoài: +84912345678', '0912345678'],
  ])('are found in %s', (text, digits) => expect(digitsIn(text)).toEqual([digits]));
  it.each([
    'Khẩn cấp gọi 112.',
    'Mã 1.001193, phí 10.000.000 đồng.',
    'Ngày 01/07/2025, giai đoạn 2021-2025',
    'Nghị định 118/2025/NĐ-CP',
    'Mã giấy 000.00.00.G12-KQ014021',
  ])('are not found in %s', (text) => expect(digitsIn(text)).toEqual([]));
});
