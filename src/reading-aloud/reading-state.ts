/** What a reading does at a moment; `failed` where the voice said nothing. */
export type ReadingState = 'stopped' | 'playing' | 'paused' | 'finished' | 'failed';

/** What the main button does next. */
export const MAIN_ACTION: Readonly<Record<ReadingState, string>> = {
  stopped: 'Nghe đọc trang này',
  playing: 'Tạm dừng',
  paused: 'Đọc tiếp',
  finished: 'Nghe lại',
  failed: 'Thử đọc lại',
};

/** What has happened, told once to who does not see it; the voice itself is told nothing over. */
export const TOLD: Readonly<Record<ReadingState, string>> = {
  stopped: '',
  playing: 'Đang đọc',
  paused: 'Đang tạm dừng',
  finished: 'Đã đọc hết trang',
  failed: 'Máy chưa đọc được. Hãy thử lại.',
};

/** How fast the voice reads: `rate` of SpeechSynthesisUtterance, and its label. */
export const SPEEDS = [
  { rate: 0.75, label: 'Chậm' },
  { rate: 1, label: 'Vừa' },
  { rate: 1.25, label: 'Nhanh' },
] as const;

/** Whether the reading has begun, so that it can be stopped and its speed chosen. */
export const hasBegun = (state: ReadingState): boolean => state === 'playing' || state === 'paused';
