import type { DocumentAudience } from '../legal-documents/codes.ts';

/** One kind of what a task of a plan is counted by. */
interface CountedKind {
  /** As readers call so many of them. */
  label: string;
  /** The entries that are counted. */
  of:
    | 'procedures'
    | 'legalDocuments'
    | 'news'
    | 'modelExamples'
    | 'questions'
    | 'materials'
    | 'hotlines'
    | 'feedbackChannels'
    | 'feedbackResults';
  /** Of documents those for this audience only. */
  audience?: DocumentAudience;
}

/** What can be counted of the site for a task of a plan: page and report read this one table. */
export const COUNTED_KINDS_OF_TASKS = {
  procedures: { label: 'thủ tục', of: 'procedures' },
  'documents-for-officials': {
    label: 'văn bản dành cho cán bộ, công chức, viên chức',
    of: 'legalDocuments',
    audience: 'officials',
  },
  'documents-for-people': {
    label: 'văn bản dành cho người dân và doanh nghiệp',
    of: 'legalDocuments',
    audience: 'citizens-businesses',
  },
  'documents-on-procedure-control': {
    label: 'văn bản về kiểm soát thủ tục hành chính',
    of: 'legalDocuments',
    audience: 'procedure-control',
  },
  news: { label: 'tin tức', of: 'news' },
  modelExamples: { label: 'mô hình, gương điển hình', of: 'modelExamples' },
  questions: { label: 'câu trả lời', of: 'questions' },
  materials: { label: 'ấn phẩm', of: 'materials' },
  hotlines: { label: 'đường dây nóng', of: 'hotlines' },
  feedbackChannels: { label: 'nơi nhận phản ánh', of: 'feedbackChannels' },
  feedbackResults: { label: 'kết quả xử lý phản ánh', of: 'feedbackResults' },
} as const satisfies Record<string, CountedKind>;
export type CountedKindOfTask = keyof typeof COUNTED_KINDS_OF_TASKS;

/** See {@link CountedKind}. */
export const countedKind = (kind: CountedKindOfTask): CountedKind => COUNTED_KINDS_OF_TASKS[kind];

/** The same as choices of a field. */
export const COUNTED_LABELS = Object.fromEntries(
  Object.entries(COUNTED_KINDS_OF_TASKS).map(([kind, { label }]) => [kind, label]),
) as Record<CountedKindOfTask, string>;

/** Whether an entry of the kind's collection is one that a task counts. */
export const isCountedAs = (
  kind: CountedKindOfTask,
  { audiences }: { audiences?: readonly DocumentAudience[] | undefined },
): boolean => {
  const { audience } = countedKind(kind);
  return audience === undefined || (audiences?.includes(audience) ?? false);
};
