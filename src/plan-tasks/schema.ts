import { z } from 'astro/zod';
import { editorialFields, sources } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { oneOf } from '../fields/one-of.ts';
import { COUNTED_KINDS_OF_TASKS } from './counted-kinds.ts';

/** The parts of Kế hoạch 26/KH-UBND (2022) that set tasks, in the plan's own order. */
export const PLAN_PARTS = {
  'for-officials': 'Nội dung dành cho cán bộ, công chức, viên chức',
  'for-people': 'Nội dung dành cho người dân và doanh nghiệp',
  forms: 'Hình thức tuyên truyền',
  funding: 'Kinh phí',
  organisation: 'Tổ chức thực hiện',
} as const;
export type PlanPart = keyof typeof PLAN_PARTS;

/** How far this site serves a task; whether the town carried it out in 2022 is not recorded anywhere we have read. */
export const SERVICE_STATES = {
  served: 'Trang này đang phục vụ',
  partly: 'Trang này phục vụ một phần',
  'not-served': 'Ngoài phạm vi của trang này',
} as const;

/** One task of the plan of 2022, told in our own words: who, by when, and what this site does for it. */
export const planTaskSchema = z.strictObject({
  title: line(160).meta({ title: 'Nhiệm vụ', description: 'Ngắn, bắt đầu bằng một động từ.' }),
  part: oneOf(PLAN_PARTS, 'Phần của kế hoạch').meta({
    title: 'Phần của kế hoạch',
    description: 'Nhiệm vụ nằm ở phần nào.',
  }),
  place: line(60).meta({ title: 'Vị trí trong kế hoạch', description: 'Ví dụ II.1.a hoặc IV.3.' }),
  order: z
    .number({ error: 'Thứ tự là một con số' })
    .int()
    .meta({ title: 'Thứ tự', description: 'Số nhỏ đứng trước trong danh sách.' }),
  leads: z
    .array(referenceTo('offices'))
    .default([])
    .meta({ title: 'Cơ quan chủ trì', description: 'Mã cơ quan; để trống nếu kế hoạch không giao cho ai.' }),
  partners: z
    .array(referenceTo('offices'))
    .default([])
    .meta({ title: 'Cơ quan phối hợp', description: 'Mã cơ quan.' }),
  whoNote: line(300).optional().meta({
    title: 'Ghi chú về người làm',
    description: 'Khi kế hoạch không nêu tên cơ quan, hoặc chỉ đề nghị.',
  }),
  when: line(200).meta({ title: 'Khi nào', description: 'Thời hạn hoặc định kỳ, đúng như kế hoạch ghi.' }),
  documents: z
    .array(referenceTo('legalDocuments'))
    .default([])
    .meta({ title: 'Văn bản liên quan', description: 'Mã các văn bản mà nhiệm vụ nói đến, theo kế hoạch.' }),
  service: z
    .strictObject({
      state: oneOf(SERVICE_STATES).meta({
        title: 'Mức phục vụ',
        description: 'Trang này phục vụ nhiệm vụ đến đâu.',
      }),
      how: paragraphs().meta({ title: 'Bằng cách nào', description: 'Trang có gì cho nhiệm vụ này.' }),
    })
    .meta({ title: 'Trang này phục vụ', description: 'Nói thật: làm được gì, chưa làm được gì.' }),
  countedIn: z.array(oneOf(COUNTED_KINDS_OF_TASKS, 'Loại mục')).default([]).meta({
    title: 'Đếm bằng',
    description: 'Loại mục trên trang cho thấy nhiệm vụ đã làm được bao nhiêu; không đếm được thì để trống.',
  }),
  sources: sources(),
  ...editorialFields,
});
