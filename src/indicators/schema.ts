import { z } from 'astro/zod';
import { line } from '../fields/text.ts';

/** A group of an index by which others judge the office (requirements M01, M05); indices change by the year, so they are data. */
const indicatorSchema = z.strictObject({
  index: line(120).meta({ title: 'Bộ chỉ số', description: 'Văn bản ban hành bộ chỉ số.' }),
  group: line(200).meta({ title: 'Nhóm', description: 'Tên nhóm chỉ tiêu.' }),
  points: z
    .number({ error: 'Số điểm là một con số' })
    .positive({ error: 'Số điểm lớn hơn 0' })
    .meta({ title: 'Điểm', description: 'Điểm tối đa của nhóm.' }),
  tables: z.array(line(10)).default([]).meta({
    title: 'Bảng của báo cáo',
    description: 'Bảng nào của npm run report góp số cho nhóm, ví dụ "2.3".',
  }),
  note: line(300).optional().meta({ title: 'Ghi chú', description: 'Điều chưa đối chiếu được.' }),
});

/** content/chi-so.yaml. */
export const indicatorsSchema = z.array(indicatorSchema);
