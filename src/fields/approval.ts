import { isoDate } from './dates.ts';
import { referenceTo } from './references.ts';

/** The kinds of entries that an office can be asked to approve before they go up (plan 26/KH-UBND of 2022, part IV; J06). */
export const APPROVED_KINDS = {
  news: 'Tin tức',
  modelExamples: 'Mô hình, điển hình',
  materials: 'Ấn phẩm',
  questions: 'Hỏi đáp',
  feedbackResults: 'Kết quả xử lý phản ánh',
} as const;
export type ApprovedKind = keyof typeof APPROVED_KINDS;

/** Who approved an entry, by the role that it is given to, and when; both or none. */
export const approvalFields = {
  approvedBy: referenceTo('roles').optional().meta({
    title: 'Vai trò đã duyệt',
    description: 'Vai trò trong vai-tro.yaml được giao duyệt loại bài này; không ghi tên riêng.',
  }),
  approvedOn: isoDate()
    .optional()
    .meta({ title: 'Ngày duyệt', description: 'Ngày duyệt bài, không sau ngày đăng.' }),
};

/** What an entry says of its approval, as stored in {@link approvalFields}. */
export interface Approval {
  approvedBy?: string | undefined;
  approvedOn?: string | undefined;
}
