import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { oneOf } from '../fields/one-of.ts';
import { COUNTED_LABELS } from './counted-kinds.ts';

/** How far this site serves a task; whether it was carried out elsewhere the site doesn't know. */
export const SERVICE_STATES = {
  served: 'Trang này đang phục vụ',
  partly: 'Trang này phục vụ một phần',
  'not-served': 'Ngoài phạm vi của trang này',
} as const;

/** One task of a plan, told in our own words: who, by when, and what this site does for it. */
export const planTaskSchema = z.strictObject({
  title: line(160).meta({ title: 'Nhiệm vụ', description: 'Ngắn, bắt đầu bằng một động từ.' }),
  plan: referenceTo('plans').meta({ title: 'Kế hoạch', description: 'Mã kế hoạch trong ke-hoach.yaml.' }),
  part: line(80).meta({
    title: 'Phần của kế hoạch',
    description: 'Mã phần của kế hoạch ấy trong ke-hoach.yaml.',
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
  dueOn: isoDate().optional().meta({
    title: 'Hạn chót',
    description: 'Ngày cuối phải xong, khi kế hoạch nêu một ngày cụ thể.',
  }),
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
  countedIn: z.array(oneOf(COUNTED_LABELS, 'Loại mục')).default([]).meta({
    title: 'Đếm bằng',
    description: 'Loại mục trên trang cho thấy nhiệm vụ đã làm được bao nhiêu; không đếm được thì để trống.',
  }),
  sources: sources(),
  ...editorialFields,
});
