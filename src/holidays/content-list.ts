import { contentList } from '../site/content-type.ts';
import { holidaysSchema } from './schema.ts';

/** How the list of holidays describes itself. */
export const holidaysList = contentList({
  file: 'ngay-nghi.yaml',
  schema: holidaysSchema,
  label: 'Ngày nghỉ, ngày làm bù',
  optional: true,
});
