import { describe, expect, it } from 'vitest';
import { codeInCell } from './code-in-cell.ts';

describe('a code in a cell', () => {
  it.each([
    ['1.001193', '1.001193'],
    ['1.00119', '1.001190'],
    ['1.1E0', '1.100000'],
    ['1,001193', '1.001193'],
    ['1,00119', '1.001190'],
    ['1001193', '1.001193'],
    ['1.001.193', '1.001193'],
    ['1·001193', '1.001193'],
    ['1-001193', '1.001193'],
    ['1. 001193', '1.001193'],
    ['\u20601.001193\u200B', '1.001193'],
    ['\u00A01.001193\u00A0', '1.001193'],
    ['１．００１１９３', '1.001193'],
    ["'1.001193", '1.001193'],
    ['“1.001193”', '1.001193'],
    ['1.001193.000.00.00.H61', '1.001193.000.00.00.H61'],
  ])('%j is %s', (cell, code) => expect(codeInCell(cell)).toBe(code));

  it.each([
    '9.1234567',
    '12.001193',
    '1',
    '10011',
    '10011930',
    '',
    'Mã số',
    '1.001193a',
    '0.1E3',
    '1/001193',
  ])('%j is none', (cell) => expect(codeInCell(cell)).toBeUndefined());

  it('comes back from the double of every code, with 17 digits and in the short form', () => {
    const wrong = Array.from({ length: 14_999 }, (_, at) => `1.${String(at + 1).padStart(6, '0')}`).filter(
      (code) =>
        codeInCell(Number(code).toPrecision(17)) !== code || codeInCell(String(Number(code))) !== code,
    );
    expect(wrong).toEqual([]);
  });
});
