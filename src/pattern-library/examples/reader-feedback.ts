/** A page to write about; no real page, code or office. */
export const FEEDBACK_PAGE_EXAMPLE = {
  title: 'Thủ tục mẫu để xem trước lá thư',
  url: 'https://trang.example/thu-tuc/thu-tuc-mau/',
  code: '0.000000',
  contentOn: '2026-11-24',
};

/** The three ways in which readers' words may travel; the addresses lead nowhere. */
export const FEEDBACK_WAY_EXAMPLES = [
  { name: 'Chưa có hộp thư', way: { kind: 'awaiting' } },
  { name: 'Có hộp thư', way: { kind: 'mail', email: 'gop-y@co-quan.example' } },
  { name: 'Có nơi nhận biểu mẫu', way: { kind: 'form', action: 'https://gop-y.example/nhan' } },
] as const;
