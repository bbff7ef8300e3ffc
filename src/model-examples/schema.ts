import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { oneOf } from '../fields/one-of.ts';
import { line, paragraphs } from '../fields/text.ts';

/** What a model makes easier; who looks for a way of working looks by what goes badly at home. */
export const DIFFICULTIES = {
  distance: 'Người dân ở xa, khó đi lại',
  waiting: 'Chờ lâu, trễ hẹn, quầy đông',
  filing: 'Chưa tự làm được hồ sơ: viết đơn, dùng máy, nộp trên mạng',
  knowing: 'Chưa biết cần giấy gì, hỏi ở đâu',
  heard: 'Muốn nói mà chưa được nghe',
  barriers: 'Người già, người khuyết tật, người nói tiếng Khmer',
} as const;
export type Difficulty = keyof typeof DIFFICULTIES;

/** A way of working that others may follow, or a person who does it well (requirement J08). */
export const modelExampleSchema = z.strictObject({
  title: line(200).meta({ title: 'Tên mô hình', description: 'Ngắn, nói rõ việc gì.' }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Một, hai câu.' }),
  unit: line(200).meta({ title: 'Đơn vị thực hiện', description: 'Cơ quan, địa phương.' }),
  place: line(120).meta({
    title: 'Nơi',
    description: 'Tỉnh, xã; mô hình ở ngoài khu vực của trang phải ghi rõ nơi.',
  }),
  year: z
    .number({ error: 'Năm là một con số' })
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .meta({ title: 'Năm', description: 'Năm bắt đầu.' }),
  publishedOn: isoDate().meta({ title: 'Ngày đăng', description: 'Ngày bài lên trang.' }),
  difficulty: oneOf(DIFFICULTIES, 'Gỡ khó khăn nào').optional().meta({
    title: 'Gỡ khó khăn nào',
    description: 'Danh sách mô hình xếp theo mục này.',
  }),
  cost: line(200).optional().meta({
    title: 'Chi phí',
    description: 'Ai trả bao nhiêu, theo nguồn; nguồn không nói thì để trống.',
  }),
  effort: line(200).optional().meta({
    title: 'Công sức',
    description: 'Mấy người, bao lâu, theo nguồn; nguồn không nói thì để trống.',
  }),
  problem: paragraphs().optional().meta({ title: 'Khó khăn trước đó', description: 'Vì sao phải làm.' }),
  solution: paragraphs().meta({ title: 'Cách làm', description: 'Đã làm gì.' }),
  result: paragraphs().optional().meta({ title: 'Kết quả', description: 'Số liệu theo nguồn.' }),
  recognisedBy: line(300)
    .optional()
    .meta({ title: 'Được công nhận', description: 'Quyết định, giải thưởng.' }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
