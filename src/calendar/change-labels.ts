/** What a decision does to a procedure. `announced`: it announces it, and the source does not say whether new or amended. */
export const CHANGE_LABELS = {
  new: 'Mới ban hành',
  amended: 'Sửa đổi, bổ sung',
  abolished: 'Bãi bỏ',
  replaced: 'Thay thế',
  announced: 'Công bố',
} as const;
export type ChangeKind = keyof typeof CHANGE_LABELS;

/** The same for lists of changes, where a procedure may also have run out by its own date. */
export const ROW_LABELS = { ...CHANGE_LABELS, expired: 'Hết hiệu lực' } as const;
