/**
 * What can be counted of the site for a task of the plan: entries of a kind, of documents those of one audience, as readers
 * call them.
 */
export const COUNTED_KINDS_OF_TASKS = {
  procedures: 'thủ tục',
  'documents-for-officials': 'văn bản dành cho cán bộ, công chức, viên chức',
  'documents-for-people': 'văn bản dành cho người dân và doanh nghiệp',
  'documents-on-procedure-control': 'văn bản về kiểm soát thủ tục hành chính',
  news: 'tin tức',
  modelExamples: 'mô hình, gương điển hình',
  questions: 'câu trả lời',
  materials: 'ấn phẩm',
  hotlines: 'đường dây nóng',
  feedbackChannels: 'nơi nhận phản ánh',
} as const;
export type CountedKindOfTask = keyof typeof COUNTED_KINDS_OF_TASKS;

/** The audience of the documents that a task counts; none for other kinds. */
export const AUDIENCE_OF_COUNTED = {
  'documents-for-officials': 'officials',
  'documents-for-people': 'citizens-businesses',
  'documents-on-procedure-control': 'procedure-control',
} as const;
