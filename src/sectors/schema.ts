import { z } from 'astro/zod';
import { line } from '../fields/text.ts';
import { SLUG } from '../fields/references.ts';

/** The sectors of the national database that this site carries; codes tie an official record to our id. */
const sectorSchema = z.strictObject({
  id: z
    .string()
    .regex(SLUG, { error: 'Mã lĩnh vực chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
    .meta({ title: 'Mã', description: 'Dùng trong địa chỉ trang.' }),
  name: line(200).meta({ title: 'Tên lĩnh vực', description: 'Tên chính thức.' }),
  plainName: line(120).optional().meta({ title: 'Tên dễ hiểu', description: 'Người dân hiểu là gì.' }),
  codes: z
    .array(line(40))
    .default([])
    .meta({ title: 'Mã chính thức', description: 'Mã lĩnh vực của Cơ sở dữ liệu quốc gia.' }),
});
export const sectorsSchema = z.array(sectorSchema);
export type Sector = z.output<typeof sectorSchema>;
