import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { oneOf } from '../fields/one-of.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { publicationFields } from '../fields/publication.ts';
import { line, paragraphs } from '../fields/text.ts';
import { posterSchema } from './poster-schema.ts';

export const MATERIAL_KINDS = {
  slogan: 'Khẩu hiệu',
  leaflet: 'Tờ rơi',
  'radio-script': 'Bài phát thanh',
  poster: 'Áp phích',
  standee: 'Giá đứng (standee)',
} as const;

/** Whom a campaign speaks to (plan 26/KH-UBND of 2022, part II). */
export const MATERIAL_AUDIENCES = {
  people: 'Người dân',
  businesses: 'Doanh nghiệp, hộ kinh doanh',
  officials: 'Cán bộ, công chức, viên chức',
} as const;

/** Publicity material: slogans, posters, leaflets, standees, radio scripts. */
export const materialSchema = z.strictObject({
  title: line(200).meta({ title: 'Tên', description: 'Tên ấn phẩm.' }),
  kind: oneOf(MATERIAL_KINDS, 'Loại').meta({
    title: 'Loại',
    description: 'Khẩu hiệu, tờ rơi, bài phát thanh …',
  }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Dùng khi nào, ở đâu.' }),
  audience: z
    .array(oneOf(MATERIAL_AUDIENCES, 'Đối tượng'))
    .default([])
    .meta({ title: 'Đối tượng', description: 'Ấn phẩm nói với ai.' }),
  occasion: line(60)
    .optional()
    .meta({ title: 'Dịp', description: 'Đợt hoặc dịp tuyên truyền, ví dụ: Tháng chuyển đổi số.' }),
  ...publicationFields,
  endsOn: isoDate().optional().meta({
    title: 'Ngày cuối của đợt',
    description: 'Sau ngày này trang còn kể ấn phẩm nhưng không mời treo, phát, tải về nữa.',
  }),
  poster: posterSchema.optional().meta({
    title: 'Áp phích',
    description: 'Có thì trang vẽ áp phích A3, băng rôn 3:1, hình vuông, hình dọc 9:16 để tải về.',
  }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
export type Material = z.output<typeof materialSchema>;
