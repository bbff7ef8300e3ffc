import { z } from 'astro/zod';
import { line } from '../../fields/text.ts';
import { procedureCode } from '../../fields/procedure-code.ts';

/** Most cases that a procedure may tell apart: the page's style sheet knows so many places (src/styles/procedures/procedure-cases.css). */
export const MOST_CASES = 8;

const CASE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const caseId = () =>
  z.string({ error: 'Mã trường hợp là một dòng chữ' }).regex(CASE_ID, {
    error: 'Mã trường hợp viết chữ thường không dấu, nối bằng gạch ngang, ví dụ tre-bi-bo-roi',
  });

/** A circumstance in which a reader may stand: it decides which papers, charges and times are theirs. */
export const caseSchema = z.strictObject({
  id: caseId().meta({
    title: 'Mã trường hợp',
    description: 'Chữ thường không dấu, nối bằng gạch ngang; hiện trong địa chỉ khi chia sẻ.',
  }),
  name: line(120).meta({ title: 'Tên trường hợp', description: 'Người dân nhận ra mình trong tên này.' }),
  hint: line(200).optional().meta({
    title: 'Giải thích',
    description: 'Một câu ngắn để người dân biết có phải trường hợp của mình.',
  }),
  cost: line(120).optional().meta({
    title: 'Phí, lệ phí của trường hợp này',
    description: 'Chỉ khi các khoản thu chưa nói được; đúng với nguồn của mục.',
  }),
  time: line(120).optional().meta({
    title: 'Thời hạn của trường hợp này',
    description: 'Chỉ khi bảng thời hạn chưa nói được; đúng với nguồn của mục.',
  }),
  papers: line(240).optional().meta({
    title: 'Giấy tờ của trường hợp này',
    description: 'Chỉ khi danh sách giấy tờ chưa nói được. Ví dụ: Mang theo 2 thứ: tờ khai; giấy chứng sinh',
  }),
  instead: procedureCode().optional().meta({
    title: 'Phải làm thủ tục khác',
    description: 'Mã thủ tục mà trường hợp này phải làm thay cho thủ tục đang xem.',
  }),
});
export type ProcedureCase = z.output<typeof caseSchema>;

/** The marks that tie a paper, a charge, a time or a way of sending to cases; without marks it is for everybody. */
export const caseMarks = () =>
  z.array(caseId()).optional().meta({
    title: 'Chỉ cho trường hợp',
    description: 'Mã của các trường hợp (mục "Trường hợp của bạn"); để trống nếu ai cũng cần.',
  });

const shortAnswer = (title: string, example: string) =>
  line(240)
    .optional()
    .meta({
      title,
      description: `Chỉ khi các bảng của mục chưa nói được; đúng với nguồn. Ví dụ: ${example}`,
    });

/** What the editors answer for the plain case, in a few words of their own, where the record's parts can't. */
export const plainCaseSchema = z.strictObject({
  cost: shortAnswer('Phí, lệ phí', 'Đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định'),
  time: shortAnswer('Thời hạn', 'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo'),
  papers: shortAnswer('Giấy tờ', 'Mang theo 3 thứ: tờ khai; giấy chứng sinh; giấy tờ tùy thân'),
  come: line(120).optional().meta({
    title: 'Sau khi nộp phải tự đến',
    description: 'Nộp trên mạng rồi vẫn phải tự đến làm gì; hiện ở "Ba bước", sau chữ "rồi".',
  }),
});
