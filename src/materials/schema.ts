import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { oneOf } from '../fields/one-of.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { publicationFields } from '../fields/publication.ts';
import { line, paragraphs } from '../fields/text.ts';

export const MATERIAL_KINDS = {
  slogan: 'Khẩu hiệu',
  leaflet: 'Tờ rơi',
  'radio-script': 'Bài phát thanh',
  poster: 'Áp phích',
} as const;

/** Publicity material: slogans, leaflets, radio scripts. */
export const materialSchema = z.strictObject({
  title: line(200).meta({ title: 'Tên', description: 'Tên ấn phẩm.' }),
  kind: oneOf(MATERIAL_KINDS, 'Loại').meta({
    title: 'Loại',
    description: 'Khẩu hiệu, tờ rơi, bài phát thanh …',
  }),
  summary: paragraphs().meta({ title: 'Tóm tắt', description: 'Dùng khi nào, ở đâu.' }),
  ...publicationFields,
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
