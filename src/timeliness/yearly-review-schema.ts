import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { line } from '../fields/text.ts';

/** The site as a whole looked over by its office (Nghị định 224/2026/NĐ-CP art. 21; requirement D09). */
const yearlyReviewSchema = z.strictObject({
  on: isoDate().meta({ title: 'Ngày', description: 'Ngày rà soát xong.' }),
  by: line(120).meta({ title: 'Ai rà soát', description: 'Chức danh hoặc bộ phận.' }),
  found: line(900).meta({ title: 'Thấy gì', description: 'Điều được, điều phải sửa.' }),
  record: line(160).optional().meta({ title: 'Biên bản', description: 'Số, ngày của biên bản.' }),
});

/** content/ra-soat-nam.yaml, the latest anywhere. */
export const yearlyReviewsSchema = z.array(yearlyReviewSchema);
