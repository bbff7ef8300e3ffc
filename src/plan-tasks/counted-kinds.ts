/** Kinds of entries by which it is counted what was done for a task of the plan, as readers call them. */
export const COUNTED_KINDS_OF_TASKS = {
  procedures: 'thủ tục',
  legalDocuments: 'văn bản',
  news: 'tin tức',
  modelExamples: 'mô hình, gương điển hình',
  questions: 'câu trả lời',
  materials: 'ấn phẩm',
  hotlines: 'đường dây nóng',
  feedbackChannels: 'nơi nhận phản ánh',
} as const;
export type CountedKindOfTask = keyof typeof COUNTED_KINDS_OF_TASKS;
