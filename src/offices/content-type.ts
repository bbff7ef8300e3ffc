import { contentType } from '../site/content-type.ts';
import { officeSchema } from './schema.ts';

/** How offices describe themselves to build, checks, form and addresses. */
export const officesType = contentType({
  folder: 'co-quan',
  schema: officeSchema,
  label: 'Cơ quan',
  identifier: 'name',
  icon: 'account_balance',
  identity: ({ name, province, validFrom = '' }) => [name, province, validFrom],
  prose: {},
});
