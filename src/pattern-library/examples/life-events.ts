import type { ShownStep } from '../../life-events/queries.ts';
import type { ToBring } from '../../life-events/schema.ts';
import type { ProcedureLine } from '../../procedures/procedure-line.ts';
import { href } from '../../site/urls.ts';

/** Rows of procedures: an ordinary one, one of several to choose from, one with a long name and vague answers. */
export const LINE_EXAMPLES: readonly ProcedureLine[] = [
  { title: 'Thủ tục mẫu', href: href(), when: undefined, cost: '0 đồng', time: '3 ngày làm việc' },
  {
    title: 'Thủ tục mẫu để chọn',
    href: href(),
    when: 'Khi rơi vào trường hợp mẫu',
    cost: 'từ 5.000 đồng đến 15.000 đồng',
    time: '1 ngày làm việc',
  },
  {
    title: `Thủ tục mẫu có tên rất dài: ${'cấp, cấp lại, sửa đổi, gia hạn giấy mẫu; '.repeat(3).trim()}`,
    href: href(),
    when: undefined,
    cost: 'hỏi mức thu tại nơi nộp',
    time: 'chưa có thông tin',
  },
];

/** Things to bring: for every step, for one, with a remark. */
export const BRING_EXAMPLES: readonly ToBring[] = [
  { name: 'Giấy mẫu dùng nhiều lần', steps: [1, 2, 3] },
  { name: 'Giấy mẫu dùng một lần', steps: [2], note: 'Câu mẫu: không có thì làm sao.' },
];

/** Steps: one with everything, one that few need, one whose procedures the site lacks, one with words alone. */
export const STEP_EXAMPLES: readonly ShownStep[] = [
  {
    step: {
      title: 'Làm bước mẫu đủ mọi phần',
      who: 'Người mẫu',
      deadline: { text: 'Trong số ngày mẫu', source: 'Luật mẫu 99/2026/QH99' },
      text: 'Câu mẫu: bước này cho bạn giấy gì.',
      procedures: [],
    },
    number: 1,
    places: [{ whose: undefined, place: 'Nơi mẫu; hoặc nộp trực tuyến' }],
    lines: LINE_EXAMPLES,
    elsewhere: [{ title: 'Việc mẫu ở nơi khác', href: href(), when: undefined, where: 'Cơ quan mẫu' }],
    missing: [],
  },
  {
    step: { title: 'Làm bước mẫu mà ít người cần', onlyIf: 'bạn thuộc trường hợp mẫu', procedures: [] },
    number: 2,
    places: [
      { whose: 'Người mẫu', place: 'Trực tuyến' },
      { whose: 'Người mẫu khác', place: 'Nơi mẫu' },
    ],
    lines: LINE_EXAMPLES.slice(0, 1),
    elsewhere: [],
    missing: [],
  },
  {
    step: { title: 'Làm bước mẫu mà trang chưa có thủ tục', procedures: [] },
    number: 3,
    places: [{ whose: undefined, place: 'Nơi mẫu' }],
    lines: [],
    elsewhere: [],
    missing: [{ code: '9.999998' }, { code: '9.999999', when: 'Khi rơi vào trường hợp mẫu' }],
  },
  {
    step: { title: 'Hỏi nơi mẫu', text: 'Câu mẫu: bước chỉ có lời.', procedures: [] },
    number: 4,
    places: [],
    lines: [],
    elsewhere: [],
    missing: [],
  },
];
