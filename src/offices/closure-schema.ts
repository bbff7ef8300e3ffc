import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { sourceSchema } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line } from '../fields/text.ts';

/** Days on which one office receives nobody, beyond the days off that all offices share (content/ngay-nghi.yaml). */
export const closureSchema = z.strictObject({
  from: isoDate().meta({ title: 'Đóng cửa từ ngày', description: 'Ngày đầu tiên đóng cửa.' }),
  until: isoDate().meta({ title: 'Đóng cửa đến hết ngày', description: 'Ngày cuối cùng còn đóng cửa.' }),
  reason: line(80).meta({
    title: 'Nghỉ vì',
    description: 'Viết tiếp sau chữ "Nghỉ", ví dụ Tết Nguyên đán, sửa trụ sở.',
  }),
  instead: referenceTo('offices')
    .optional()
    .meta({ title: 'Nơi nhận thay', description: 'Cơ quan nhận hồ sơ trong những ngày đó, nếu có.' }),
  source: sourceSchema.meta({ title: 'Nguồn', description: 'Thông báo nghỉ của cơ quan.' }),
});
export type Closure = z.output<typeof closureSchema>;
