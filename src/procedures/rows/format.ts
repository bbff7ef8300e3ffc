import { formatNumber } from '../../text/numbers.ts';
import { addsNothingToZero } from '../answers/cost-words.ts';
import type { Cost, ProcessingTime } from '../schema/channel-schema.ts';
import { TIME_UNIT_LABELS } from '../schema/codes.ts';

/** What the page says where the official record has nothing. */
export const NOT_STATED = 'Cơ sở dữ liệu quốc gia chưa có thông tin này';

/** What the page says of a part that the record has and the page leaves to the national portal. */
export const AT_PORTAL = 'Đọc ở Cổng Dịch vụ công quốc gia';

/**
 * An amount with its currency.
 * @example formatAmount({ amount: 10000, currency: 'VND' }) // '10.000 đồng'
 */
export const formatAmount = ({ amount, currency }: { amount: number; currency: string }): string =>
  `${formatNumber(amount)} ${currency === 'VND' ? 'đồng' : currency}`;

/**
 * A time limit in words. A number without a unit is told as what the record has, for nobody can tell what it counts.
 * @example formatProcessingTime({ value: 3, unit: 'working-day' }) // '3 ngày làm việc'
 */
export function formatProcessingTime({ value, unit, note }: ProcessingTime): string {
  // A nought without a unit is an empty field of the record.
  if (value === undefined || (value === 0 && !TIME_UNIT_LABELS[unit])) return note ?? NOT_STATED;
  const unitLabel = TIME_UNIT_LABELS[unit];
  const figure = formatNumber(value);
  return unitLabel ? `${figure} ${unitLabel}` : `Hồ sơ ghi ${figure}, không ghi đơn vị`;
}

/** A number that the record gives without a unit; a nought is none. */
export const isWithoutUnit = ({ value = 0, unit }: ProcessingTime): boolean =>
  value !== 0 && unit === 'unspecified';

/**
 * The figure of a charge, or nothing where only words say it: 0 đồng with a remark is not "free", the remark may state
 * a charge (README of the official records), so the remark speaks alone; what a document makes free is 0 đồng.
 */
export function costFigure({ amount, currency, note, legalBasis }: Cost): string | undefined {
  const isSetFree = legalBasis !== undefined && addsNothingToZero(note ?? '');
  if (amount === undefined || (amount === 0 && note !== undefined && !isSetFree)) return undefined;
  return formatAmount({ amount, currency });
}
