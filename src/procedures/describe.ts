import { sectorById, sectorLabel } from '../sectors/queries.ts';
import { siteDate } from '../site/site.ts';
import { formatDate } from '../text/dates.ts';
import { costAnswer, timeAnswer } from './answers/answers.ts';
import { timeBehindLabel } from './answers/in-a-sentence.ts';
import type { ProcedurePage } from './queries.ts';
import type { Procedure } from './schema/schema.ts';

/** One sentence about a procedure for search engines and result lists. */
export const describeProcedure = (procedure: Procedure): string =>
  procedure.summary?.split('\n')[0] ??
  `${sectorLabel(sectorById(procedure.sector))}. Mã ${procedure.code}. Thời hạn: ${timeBehindLabel(timeAnswer(procedure))}. Phí, lệ phí: ${costAnswer(procedure, siteDate)}.`;

/** One sentence about the page of a procedure; of one that nobody can file by today, why. */
export function describePage({ entry, kind, standing: { on } }: ProcedurePage): string {
  if (kind === 'current') return describeProcedure(entry.data);
  const code = `Thủ tục mã ${entry.data.code}`;
  if (kind === 'ended') return `${code} không còn áp dụng${on.since ? ` từ ${formatDate(on.since)}` : ''}.`;
  return kind === 'upcoming' && on.next?.start
    ? `${code} chưa áp dụng; áp dụng từ ${formatDate(on.next.start)}.`
    : `${code}: trang chưa có nội dung đang áp dụng.`;
}
