import { sharePlace, type FeeTurn } from '../../../../src/legal-documents/fee-turns.ts';
import { addDays } from '../../../../src/text/days.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import type { Finding } from '../../../content/content.ts';

/** How long before an end without a successor an editor is told, in days. */
const WARNED_BEFORE = 30;

interface Gap {
  last: FeeTurn;
  until: string;
  /** The turn with which the fee goes on, where one is known. */
  next: FeeTurn | undefined;
}

/** The ends of turns after which nothing is set for the fee in their place. */
function endsOf(turns: readonly FeeTurn[]): Gap[] {
  return turns.flatMap((last) => {
    const { until } = last;
    if (until === undefined) return [];
    const after = addDays(until, 1);
    const same = turns.filter(({ fee }) => sharePlace(fee, last.fee));
    const goesOn = same.some((one) => (one.from ?? '') <= after && after <= (one.until ?? '9999'));
    return goesOn ? [] : [{ last, until, next: same.find(({ from = '' }) => from > after) }];
  });
}

/**
 * What an editor is told of the days on which a named fee has no amount: never an error, since a fee that ends must not
 * keep the whole site from being published; the page says meanwhile to ask.
 */
export function feeGaps(
  turns: readonly FeeTurn[],
  day: string,
): Pick<Finding, 'message' | 'advice' | 'severity'>[] {
  const coming = endsOf(turns).filter(({ until, next }) =>
    next ? (next.from ?? '') > day : addDays(until, -WARNED_BEFORE) <= day,
  );
  // Rows for several places end alike.
  return [...new Set(coming.map((gap) => messageOf(gap, day)))].map((message) => ({
    severity: 'warning',
    message,
    advice: 'ghi mức thu của văn bản mới với cùng mã khoản thu, hoặc bỏ dòng này',
  }));
}

function messageOf({ last, until, next }: Gap, day: string): string {
  const ended = `mức thu theo ${last.document.number} ${until < day ? 'đã hết từ sau' : 'hết sau'} ngày ${formatDate(until)}`;
  const then = next?.from
    ? `mức tiếp theo chỉ từ ngày ${formatDate(next.from)}`
    : 'chưa có mức nào tiếp theo';
  return `${ended}, ${then}`;
}
