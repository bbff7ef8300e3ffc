import { expect, it } from 'vitest';
import { formatFileSize, formatNumber } from './numbers.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [10000, '10.000'],
  [1234567.5, '1.234.567,5'],
])('writes %d as %s', (value, text) => expect(formatNumber(value)).toBe(text));

it.each([
  [300, '1 KB'],
  [48128, '47 KB'],
  [1572864, '1,5 MB'],
])('writes a file of %d bytes as %s', (bytes, text) => expect(formatFileSize(bytes)).toBe(text));
