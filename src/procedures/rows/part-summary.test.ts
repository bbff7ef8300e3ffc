import { expect, it } from 'vitest';
import { exampleProcedure, SILENT_AND_OUTDATED } from '../../pattern-library/examples/procedures.ts';
import { WHOLE_EXAMPLE } from '../../pattern-library/examples/whole-procedure.ts';
import { partSummary } from './part-summary.ts';

it('answers in a few words before a part is opened', () => {
  expect(partSummary('channels', WHOLE_EXAMPLE)).toMatch(/^(?:Trực tiếp|Trực tuyến)/);
  expect(partSummary('evidence', WHOLE_EXAMPLE)).toMatch(/^\d+ giấy tờ/);
  expect(partSummary('steps', { ...WHOLE_EXAMPLE, steps: [{ text: 'Nộp.' }, { text: 'Nhận.' }] })).toBe(
    '2 bước',
  );
});

it('cuts a long text between words, and counts what it does not name', () => {
  const long = 'Giấy chứng nhận '.repeat(12).trim();
  expect(partSummary('outputs', exampleProcedure({ outputs: [long, 'Thẻ'] }))).toMatch(
    /^Giấy chứng nhận .*… và 1 mục khác$/,
  );
});

it.each(['offices', 'requirements', 'outputs', 'keywords', 'steps'] as const)(
  'leaves %s open where it is short or the record is silent',
  (part) =>
    expect(
      partSummary(part, {
        ...SILENT_AND_OUTDATED,
        steps: [],
        executingOffices: [{ name: 'Ủy ban nhân dân xã' }],
        requirements: 'Đủ 18 tuổi.',
        outputs: ['Giấy phép'],
        keywords: [],
      }),
    ).toBeUndefined(),
);
