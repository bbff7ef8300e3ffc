/** Examples of what any page may have to say; the words name themselves as examples, none is a fact. */
export const AWAITING_EXAMPLE = [
  { what: 'Mức thu mẫu', why: 'Câu mẫu: nguồn ghi hai mức khác nhau; hỏi cơ quan nào.' },
  { what: 'Địa chỉ mẫu', why: 'Câu mẫu: chờ cơ quan cung cấp.' },
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
