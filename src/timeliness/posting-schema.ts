import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { procedureCode } from '../fields/procedure-code.ts';
import { referenceTo } from '../fields/references.ts';
import { line } from '../fields/text.ts';

/** Something posted on paper or on a screen, where and for how long (Luật 104/2016/QH13 art. 21; requirement D06). */
const postingSchema = z.strictObject({
  what: line(300).meta({ title: 'Niêm yết gì', description: 'Tên bản niêm yết.' }),
  procedures: z
    .array(procedureCode())
    .default([])
    .meta({ title: 'Các thủ tục', description: 'Mã các thủ tục có trong bản ấy.' }),
  office: referenceTo('offices').meta({ title: 'Nơi', description: 'Mã cơ quan trong co-quan/.' }),
  from: isoDate().meta({ title: 'Từ ngày', description: 'Ngày treo lên.' }),
  until: isoDate().optional().meta({
    title: 'Đến hết ngày',
    description: 'Ngày cuối; để trống khi treo đến lúc có bản mới.',
  }),
  basis: line(300).optional().meta({
    title: 'Căn cứ của thời hạn',
    description: 'Bắt buộc khi niêm yết ít hơn 30 ngày: quy định nào cho phép.',
  }),
});

/** content/niem-yet.yaml: what was posted at the counters, by day. */
export const postingsSchema = z.array(postingSchema);
