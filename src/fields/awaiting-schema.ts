import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { line } from './text.ts';

/** Who can answer what an entry leaves open; `check --ready` makes one list for each, in this order. */
export const ASKED = {
  operator: 'Người phụ trách trang',
  ward: 'Văn phòng, Trung tâm Phục vụ hành chính công phường, xã',
  justice: 'Tư pháp – hộ tịch phường, xã; Sở Tư pháp',
  police: 'Công an phường, xã',
  military: 'Ban Chỉ huy quân sự phường, xã',
  tax: 'Thuế cơ sở',
  insurance: 'Bảo hiểm xã hội',
  school: 'Trường học',
  province: 'Ủy ban nhân dân tỉnh và các sở',
  ministry: 'Bộ, ngành đã ban hành; cơ quan lưu trữ',
  editor: 'Người biên tập',
} as const;
export type Asked = keyof typeof ASKED;

/** The fact of a page that a doubt touches; the doubt is told beside it. */
export const DOUBTED = {
  cost: 'Phí, lệ phí',
  time: 'Thời hạn giải quyết',
  ways: 'Nơi nộp, cách nộp',
  papers: 'Giấy tờ, mẫu đơn',
  steps: 'Trình tự thực hiện',
  requirements: 'Yêu cầu, điều kiện',
  outputs: 'Kết quả',
  offices: 'Cơ quan thực hiện',
  'legal-basis': 'Căn cứ pháp lý, mã thủ tục',
  whole: 'Cả mục',
} as const;
export type Doubted = keyof typeof DOUBTED;

/** Something only the office can settle; `check --ready` lists it, and readers are told of it where `tell` says what. */
export const awaitingSchema = z.strictObject({
  what: line(200).meta({ title: 'Điều cần xác minh', description: 'Trường hoặc nội dung chưa chắc chắn.' }),
  why: line(600).meta({ title: 'Vì sao', description: 'Lý do phải hỏi lại; người đọc không thấy câu này.' }),
  ask: oneOf(ASKED, {
    error: `Không có người trả lời này → dùng một trong: ${Object.keys(ASKED).join(', ')}`,
  })
    .optional()
    .meta({ title: 'Hỏi ai', description: 'Người trả lời được; danh sách việc cần hỏi xếp theo người này.' }),
  at: oneOf(DOUBTED, { error: `Không có chỗ này → dùng một trong: ${Object.keys(DOUBTED).join(', ')}` })
    .optional()
    .meta({ title: 'Chưa chắc ở đâu', description: 'Phần của trang mà điều này chạm tới.' }),
  tell: line(160).optional().meta({
    title: 'Nói với người đọc',
    description:
      'Chỉ ghi khi người đọc cần biết để khỏi đi sai; hiện sau chữ "Chưa chắc", ngay chỗ đã chọn. Trả lời ngắn đã nói rồi thì để trống.',
  }),
});
export type Awaiting = z.output<typeof awaitingSchema>;
