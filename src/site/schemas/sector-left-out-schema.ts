import { z } from 'astro/zod';
import { oneOf } from '../../fields/one-of.ts';
import { procedureCode } from '../../fields/procedure-code.ts';
import { referenceTo } from '../../fields/references.ts';
import { line } from '../../fields/text.ts';

/** The levels of a site's procedures, as site.yaml names them. */
export const SITE_LEVELS = { ministry: 'Bộ', province: 'Tỉnh', commune: 'Xã', other: 'Cơ quan khác' };

/** A sector, or what of it is of one level, whose procedures the site does not carry. */
export const sectorLeftOutSchema = z.strictObject({
  sector: referenceTo('sectors').meta({ title: 'Lĩnh vực', description: 'Mã trong linh-vuc.yaml.' }),
  level: oneOf(SITE_LEVELS, 'Cấp').optional().meta({
    title: 'Cấp',
    description: 'Chỉ bỏ những thủ tục mà cấp này cũng làm; để trống thì bỏ cả lĩnh vực.',
  }),
  except: z.array(procedureCode()).default([]).meta({
    title: 'Vẫn đăng',
    description:
      'Mã những thủ tục của lĩnh vực này mà người dân vẫn cần, vì một sự kiện hay bộ câu hỏi dẫn đến.',
  }),
  count: z
    .number({ error: 'Số thủ tục là một con số' })
    .int()
    .nonnegative()
    .meta({ title: 'Số thủ tục', description: 'Bao nhiêu thủ tục không đăng; lệnh nhập đếm và báo.' }),
  why: line(200).meta({ title: 'Vì sao', description: 'Một câu cho người dân.' }),
});
export type SectorLeftOut = z.output<typeof sectorLeftOutSchema>;
