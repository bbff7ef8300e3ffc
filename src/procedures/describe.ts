import { sectorById } from '../sectors/queries.ts';
import { siteDate } from '../site/site.ts';
import { costAnswer, timeAnswer } from './answers.ts';
import type { Procedure } from './schema.ts';

/** One sentence about a procedure for search engines and result lists. */
export const describeProcedure = (procedure: Procedure): string =>
  procedure.summary?.split('\n')[0] ??
  `${sectorById(procedure.sector).name}. Mã ${procedure.code}. Thời hạn: ${timeAnswer(procedure)}. Phí, lệ phí: ${costAnswer(procedure, siteDate)}.`;
