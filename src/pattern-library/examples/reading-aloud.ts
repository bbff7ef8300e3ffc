import type { ReadingState } from '../../reading-aloud/reading-state.ts';

/** The states of reading aloud in which its controls look different, with their names. */
export const READING_STATES: readonly (readonly [ReadingState, string])[] = [
  ['stopped', 'Chưa đọc'],
  ['playing', 'Đang đọc'],
  ['paused', 'Tạm dừng'],
  ['finished', 'Đã đọc hết'],
  ['failed', 'Giọng đọc không chạy'],
];
