import type { Receivers } from '../receivers.ts';
import { isAskedAtDesk } from './branch.ts';
import { answerWhere } from './where.ts';

/**
 * Whether the offices of the site's table are those that receive a procedure's files: where its row names the sector, and else
 * where the record does not send readers to a counter of another branch or to a school, a fund.
 */
export const isReceivedHere = (procedure: Parameters<typeof answerWhere>[0], receivers: Receivers): boolean =>
  receivers.isOfSector || isAskedAtDesk(procedure, answerWhere({ ...procedure, receivers }).remark);
