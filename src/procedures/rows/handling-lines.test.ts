import { expect, it } from 'vitest';
import { exampleProcedure } from '../../pattern-library/examples/procedures.ts';
import { handlingLines } from './handling-lines.ts';

const day = (value: number) => ({ value, unit: 'day' as const });

it('says once what the record repeats, and of times under one name that it does not tell whose they are', () => {
  const procedure = exampleProcedure({
    handlingCases: [
      { name: 'Khai tử', processingTime: day(2) },
      { name: 'Khai tử', processingTime: day(1) },
      { name: 'Khai tử', processingTime: day(2) },
      { name: 'Phải xác minh', processingTime: { value: 8, unit: 'unspecified' } },
    ],
  });
  expect(handlingLines(procedure).map(({ text }) => text)).toEqual([
    'Khai tử: 2 ngày hoặc 1 ngày; hồ sơ không nói mức nào cho ai',
    'Phải xác minh: hồ sơ ghi 8, không ghi đơn vị',
  ]);
});

it('keeps times apart that are marked for cases of their own', () => {
  const procedure = exampleProcedure({
    cases: [
      { id: 'moi', name: 'Cấp mới' },
      { id: 'lai', name: 'Cấp lại' },
    ],
    handlingCases: [
      { name: 'Cấp thẻ', processingTime: day(5), cases: ['moi'] },
      { name: 'Cấp thẻ', processingTime: day(2), cases: ['lai'] },
    ],
  });
  expect(handlingLines(procedure)).toEqual([
    { text: 'Cấp thẻ: 5 ngày', places: '1' },
    { text: 'Cấp thẻ: 2 ngày', places: '2' },
  ]);
});
