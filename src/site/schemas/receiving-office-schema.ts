import { z } from 'astro/zod';
import { validityFields } from '../../fields/dates.ts';
import { oneOf } from '../../fields/one-of.ts';
import { referenceTo } from '../../fields/references.ts';
import { SITE_LEVELS } from './sector-left-out-schema.ts';

/** Which office receives the files of procedures whose record names none: of all, of a level or of some sectors, and when. */
export const receivingOfficeSchema = z.strictObject({
  office: referenceTo('offices').meta({
    title: 'Cơ quan nhận',
    description: 'Mã của trung tâm hay bộ phận nhận hồ sơ, trong co-quan/.',
  }),
  sectors: z.array(referenceTo('sectors')).min(1).optional().meta({
    title: 'Lĩnh vực',
    description: 'Chỉ nhận hồ sơ của những lĩnh vực này; để trống thì mọi lĩnh vực.',
  }),
  level: oneOf(SITE_LEVELS, 'Cấp')
    .optional()
    .meta({ title: 'Cấp', description: 'Chỉ nhận thủ tục của cấp này; để trống thì mọi cấp.' }),
  ...validityFields,
});
export type ReceivingOffice = z.output<typeof receivingOfficeSchema>;
