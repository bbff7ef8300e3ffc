import { z } from 'astro/zod';
import { line, paragraphs } from '../fields/text.ts';
import { PROCEDURE_CODE } from '../fields/procedure-code.ts';

const procedureCode = () =>
  z
    .string({ error: 'Mã thủ tục phải đặt trong dấu nháy, ví dụ "1.001193"' })
    .regex(PROCEDURE_CODE, { error: 'Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, ví dụ "1.001193"' })
    .meta({
      title: 'Mã thủ tục',
      description: 'Mã quốc gia trong dấu nháy; mã chưa có trên trang thì chưa hiện.',
    });

/** A procedure of a life event, and for whom it is where not everybody needs it. */
export const namedProcedureSchema = z.strictObject({
  code: procedureCode(),
  when: line(160).optional().meta({
    title: 'Dùng khi nào',
    description: 'Ví dụ "Cha mẹ chưa đăng ký kết hôn"; để trống nếu ai cũng dùng.',
  }),
});
export type NamedProcedure = z.output<typeof namedProcedureSchema>;

/** A procedure's code, or words that name a legal document by its number. */
const DEADLINE_SOURCE = /^\d\.\d{6}$|\d\/(?:\d{4}\/)?[A-ZĐ]/;

/** Until when something must be done, never without where that is written. */
const deadlineSchema = z.strictObject({
  text: line(200).meta({ title: 'Hạn', description: 'Ví dụ "Trong 60 ngày kể từ ngày sinh".' }),
  source: line(160)
    .regex(DEADLINE_SOURCE, {
      error:
        'Nguồn của hạn là mã thủ tục của bước này, hoặc số ký hiệu văn bản, ví dụ "Luật Hộ tịch 60/2014/QH13"',
    })
    .meta({
      title: 'Hạn ghi ở đâu',
      description: 'Mã thủ tục của bước này (trong dấu nháy), hoặc tên và số ký hiệu văn bản.',
    }),
});

/** One thing to do in a life event: who goes where until when, and by which procedures. */
export const stepSchema = z.strictObject({
  title: line(100).meta({
    title: 'Việc phải làm',
    description: 'Bắt đầu bằng động từ, ví dụ "Khai sinh cho bé".',
  }),
  onlyIf: line(160).optional().meta({
    title: 'Chỉ khi',
    description: 'Ai mới cần bước này, ví dụ "bạn bán đồ ăn"; để trống nếu ai cũng cần.',
  }),
  who: line(200).optional().meta({ title: 'Ai đi', description: 'Ví dụ "Cha hoặc mẹ".' }),
  where: line(200).optional().meta({
    title: 'Đi đâu',
    description:
      'Nơi nộp, hoặc nộp trên mạng ở đâu. Thủ tục mà quầy không nhận hồ sơ giấy thì trang tự ghi theo thủ tục.',
  }),
  deadline: deadlineSchema.optional().meta({ title: 'Thời hạn phải làm', description: 'Chỉ khi có nguồn.' }),
  text: paragraphs().optional().meta({ title: 'Giải thích', description: 'Một, hai câu ngắn.' }),
  procedures: z.array(namedProcedureSchema).default([]).meta({
    title: 'Thủ tục của bước',
    description: 'Theo thứ tự làm; nhiều thủ tục để chọn thì ghi dùng khi nào.',
  }),
});
export type LifeEventStep = z.output<typeof stepSchema>;
