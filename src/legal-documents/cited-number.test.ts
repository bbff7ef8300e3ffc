import { expect, it } from 'vitest';
import { citedNumber } from './cited-number.ts';

it.each([
  ['60/2014/QH13', '60/2014/QH13'],
  ['Nghị định số 25/2025/NĐ-CP', '25/2025/NĐ-CP'],
  ['TT43/2023/TT-BTC', '43/2023/TT-BTC'],
  ['86/2018/nđ-cp', '86/2018/NĐ-CP'],
  ['118/2025/NĐ-C', '118/2025/NĐ-CP'],
  ['105/2025/CP-NĐ', '105/2025/NĐ-CP'],
  ['72/2022//NĐ-CP', '72/2022/NĐ-CP'],
  ['190/2025/NQ-QH15', '190/2025/QH15'],
  ['66.16/2026/NQ-CP', '66.16/2026/NQ-CP'],
  ['26/KH-UBND', undefined],
  ['163/QĐ-BTP', undefined],
  ['Luật Cư trú', undefined],
])('%s means %s', (citation, number) => expect(citedNumber(citation)).toBe(number));
