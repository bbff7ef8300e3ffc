import { z } from 'astro/zod';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { PROCEDURE_CODE } from '../fields/procedure-code.ts';

/** An id that is one part of an address: /chon-thu-tuc/<guide>/<question or outcome>/. */
const addressPart = (title: string, description: string) =>
  z
    .string({ error: 'Mã phải là chữ, ví dụ be-sinh-o-dau' })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang, ví dụ be-sinh-o-dau',
    })
    .meta({ title, description });

/** One way on from a question. */
const answerSchema = z.strictObject({
  text: line(140).meta({
    title: 'Câu trả lời',
    description: 'Lời của người dân, ví dụ "Bé sinh ở Việt Nam".',
  }),
  hint: line(200).optional().meta({ title: 'Giải thích', description: 'Một câu, khi câu trả lời khó hiểu.' }),
  goto: addressPart('Đi tới', 'Mã câu hỏi hoặc mã kết quả trong cùng chủ đề.'),
});

const questionSchema = z.strictObject({
  id: addressPart('Mã câu hỏi', 'Dùng trong địa chỉ trang; đã đăng thì không đổi.'),
  question: line(140).meta({ title: 'Câu hỏi', description: 'Một câu hỏi, một ý.' }),
  help: paragraphs().optional().meta({ title: 'Giải thích', description: 'Một, hai câu dưới câu hỏi.' }),
  answers: z
    .array(answerSchema)
    .min(2, { error: 'Mỗi câu hỏi cần ít nhất hai câu trả lời' })
    .max(8, { error: 'Nhiều nhất tám câu trả lời; nhiều hơn thì tách thành hai câu hỏi' })
    .meta({ title: 'Các câu trả lời', description: 'Từ 2 đến 8, trường hợp hay gặp để trước.' }),
});

/** A procedure that an outcome names, and why. */
const adviceSchema = z.strictObject({
  code: z
    .string({ error: 'Mã thủ tục phải đặt trong dấu nháy, ví dụ "1.001193"' })
    .regex(PROCEDURE_CODE, { error: 'Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, ví dụ "1.001193"' })
    .meta({
      title: 'Mã thủ tục',
      description: 'Mã quốc gia trong dấu nháy; mã chưa có trên trang thì chưa hiện.',
    }),
  why: line(220).meta({ title: 'Vì sao', description: 'Một câu: làm thủ tục này để được gì, khi nào.' }),
});

const outcomeSchema = z.strictObject({
  id: addressPart('Mã kết quả', 'Khác mọi mã câu hỏi của chủ đề; dùng trong địa chỉ trang.'),
  title: line(140).meta({
    title: 'Kết quả',
    description: 'Một câu trả lời người dân, ví dụ "Bạn đăng ký khai tử".',
  }),
  note: paragraphs()
    .optional()
    .meta({ title: 'Lưu ý', description: 'Thời hạn, việc làm trước; vài câu ngắn.' }),
  procedures: z.array(adviceSchema).default([]).meta({
    title: 'Thủ tục, theo thứ tự làm',
    description: 'Để trống thì trang khuyên hỏi Bộ phận Một cửa.',
  }),
  search: line(80).meta({
    title: 'Từ để tìm',
    description: 'Vài từ để tìm trên trang khi chưa có thủ tục nào.',
  }),
});

/** A few questions that lead a person to the procedures of their case. The first question is where it begins. */
const guideSchema = z.strictObject({
  id: addressPart('Mã chủ đề', 'Dùng trong địa chỉ trang; đã đăng thì không đổi.'),
  title: line(80).meta({ title: 'Chủ đề', description: 'Ví dụ "Sinh con, khai sinh".' }),
  summary: line(200).meta({ title: 'Tóm tắt', description: 'Một câu: chủ đề này giúp chọn thủ tục nào.' }),
  lifeEvents: z
    .array(referenceTo('lifeEvents'))
    .default([])
    .meta({ title: 'Sự kiện', description: 'Mã sự kiện trong su-kien.yaml có liên kết tới chủ đề này.' }),
  questions: z
    .array(questionSchema)
    .min(1, { error: 'Cần ít nhất một câu hỏi' })
    .meta({ title: 'Các câu hỏi', description: 'Câu đầu tiên là câu bắt đầu.' }),
  outcomes: z
    .array(outcomeSchema)
    .min(2, { error: 'Cần ít nhất hai kết quả' })
    .meta({ title: 'Các kết quả', description: 'Mỗi kết quả là một trang.' }),
});
export const guidesSchema = z.array(guideSchema);
export type Guide = z.output<typeof guideSchema>;
export type GuideQuestion = Guide['questions'][number];
export type GuideOutcome = Guide['outcomes'][number];
