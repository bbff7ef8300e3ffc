import type { Awaiting } from '../../fields/awaiting-schema.ts';

/** Examples of what any page may have to say; the words name themselves as examples, none is a fact. */
export const DOUBT_EXAMPLES: Pick<Awaiting, 'at' | 'tell'>[] = [
  { at: 'cost', tell: 'mức thu mẫu có thể đã đổi. Hỏi nơi nộp.' },
  { at: 'ways', tell: 'quầy mẫu có nhận hay không. Hỏi trước khi đi.' },
];

/** An alert with a link and one without, as content/site.yaml gives them. */
export const ALERT_EXAMPLES = [
  {
    text: 'Thông báo mẫu: một câu, có liên kết tới trang nói rõ hơn.',
    href: 'duong-day-nong/',
    from: '2026-01-01',
    until: '2026-12-31',
  },
  { text: 'Thông báo mẫu không có liên kết.', from: '2026-01-01', until: '2026-12-31' },
];

/** Links of ordinary, very long and very short names. */
export const LINK_EXAMPLES = [
  'Tên vừa phải của một thủ tục mẫu',
  `Tên rất dài: ${Array.from({ length: 12 }, () => 'cấp, cấp lại, sửa đổi, gia hạn giấy chứng nhận mẫu').join('; ')}`,
  'Ngắn',
];
