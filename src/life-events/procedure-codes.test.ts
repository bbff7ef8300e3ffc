import { expect, it } from 'vitest';
import { procedureCodesOf } from './procedure-codes.ts';
import { sourceWords } from './source-words.ts';

it('gives the procedures of the steps in the order of doing, then the others', () => {
  const codes = procedureCodesOf({
    steps: [
      { title: 'Một', procedures: [{ code: '1.000002' }, { code: '1.000001', when: 'Khi cần' }] },
      { title: 'Hai', procedures: [] },
      { title: 'Ba', procedures: [{ code: '1.000003' }] },
    ],
    otherProcedures: [{ code: '1.000000' }],
  });
  expect(codes).toEqual(['1.000002', '1.000001', '1.000003', '1.000000']);
});

it('names a document as the source of a deadline, and leaves a bare code out', () => {
  expect(sourceWords('Luật Hộ tịch 60/2014/QH13')).toBe('theo Luật Hộ tịch 60/2014/QH13');
  expect(sourceWords('1.001193')).toBeUndefined();
});
