import type { Procedure } from '../../procedures/schema/schema.ts';
import { exampleProcedure, MANY_PAPERS, MANY_WAYS, TWO_CASES } from './procedures.ts';

/** One procedure with every part in many states at once: cases, ways that differ, papers of every kind, steps. */
export const WHOLE_EXAMPLE: Procedure = exampleProcedure({
  summary: 'Thủ tục này không có thật, chỉ để xem các phần của trang. Nộp tại quầy mẫu hoặc trên trang mẫu.',
  steps: [
    { name: 'Chuẩn bị giấy tờ', text: 'Điền tờ khai mẫu.\nGhi bằng mực xanh hoặc đen.' },
    { name: 'Nộp hồ sơ', text: 'Nộp tại quầy mẫu.' },
    { name: 'Nhận kết quả', text: 'Đến ngày hẹn thì nhận giấy mẫu.' },
  ],
  channels: MANY_WAYS.channels,
  handlingCases: TWO_CASES.handlingCases,
  evidence: [
    {
      name: 'Tờ khai',
      papers: [
        {
          name: 'Tờ khai mẫu',
          originals: 1,
          forms: [
            { name: 'Mẫu tờ khai mới' },
            { name: 'Mẫu tờ khai cũ', validUntil: '2025-12-31', replacedBy: 'Mẫu tờ khai mới' },
          ],
        },
        { name: 'Giấy của trẻ em', originals: 1, copies: 1, cases: ['tre-em'] },
      ],
    },
    ...MANY_PAPERS.evidence,
  ],
  cases: TWO_CASES.cases,
  declaredNone: ['requirements'],
});
