import { z } from 'astro/zod';
import { referenceTo } from '../../fields/references.ts';
import { line } from '../../fields/text.ts';

/** Popular procedures (codes, most asked first), searches and life events, shown on the home and search pages. */
export const popularSchema = z.strictObject({
  procedures: z
    .array(line(40))
    .default([])
    .meta({ title: 'Thủ tục hay dùng', description: 'Mã quốc gia trong dấu nháy, hay dùng nhất đứng đầu.' }),
  searches: z
    .array(line(80))
    .default([])
    .meta({ title: 'Câu tìm kiếm gợi ý', description: 'Hiện dưới ô tìm kiếm.' }),
  lifeEvents: z
    .array(referenceTo('lifeEvents'))
    .max(8, { error: 'Trang chủ có chỗ cho nhiều nhất tám sự kiện' })
    .default([])
    .meta({
      title: 'Sự kiện hay gặp',
      description: 'Mã các sự kiện hiện ở trang chủ, hay gặp nhất đứng đầu.',
    }),
});

/** What a site shows whose list is absent. */
export const NOTHING_POPULAR = popularSchema.parse({});
