import { AT_PORTAL, NOT_STATED } from '../rows/format.ts';
import type { DeclarablePart } from '../schema/codes.ts';
import { COST_WORDS } from '../schema/plain-facts-labels.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, type Answer } from './answer.ts';
import { UNEXPLAINED } from './time.ts';
import { NOT_SAID } from './time-without-row.ts';

/** An answer out of figures beside which the record has words that only the portal tells. */
export function asFarAsTold(
  { leftToPortal = [] }: Partial<Pick<Procedure, 'leftToPortal'>>,
  part: DeclarablePart,
  told: Answer,
): Answer {
  if (!leftToPortal.includes(part)) return told;
  const { figure, remark } = told;
  if (figure === NOT_STATED || figure === NOT_SAID) return answer(AT_PORTAL);
  return answer(figure, remark === UNEXPLAINED ? undefined : remark, MORE_AT_PORTAL);
}

const MORE_AT_PORTAL = 'Hồ sơ còn ghi thêm, đọc ở Cổng';

/** A figure that words of the record came to; what they say beside it is the portal's, but for words that it tells whole. */
export const withMore = ({ figure, remark }: Answer): Answer =>
  answer(figure, remark ?? (figure === COST_WORDS.unset ? undefined : MORE_AT_PORTAL));
