import { formatNumber } from '../../../src/text/numbers.ts';
import type { ProcessingTime } from '../../../src/procedures/schema/channel-schema.ts';
import { TIME_UNIT_LABELS, type TimeUnit } from '../../../src/procedures/schema/codes.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';

const UNITS: Record<string, TimeUnit> = {
  WORKING_DAY: 'working-day',
  DAY: 'day',
  HOUR: 'hour',
  MONTH: 'month',
  OTHER: 'unspecified',
};

/**
 * A time limit of the official record. Words stay words; halves of days and years, which the site has no number for,
 * are written out as a note; a record without a time gives undefined.
 *
 * @example mapTime(7.5, 'WORKING_DAY', log) // → { unit: 'unspecified', note: '7,5 ngày làm việc' }
 */
export function mapTime(
  amount: number | string | null | undefined,
  unitName: string | null | undefined,
  log: MappingLog,
): ProcessingTime | undefined {
  const words = typeof amount === 'string' ? officialText(amount) : undefined;
  const value = typeof amount === 'string' ? digits(words) : (amount ?? undefined);
  if (value === undefined) return words === undefined ? undefined : { unit: 'unspecified', note: words };
  if (unitName === 'YEAR') return { unit: 'unspecified', note: `${formatNumber(value)} năm` };
  const unit = UNITS[unitName ?? 'OTHER'];
  if (unit === undefined) {
    log.problems.push(`đơn vị thời hạn "${unitName}" chưa có trên trang (processingTimeUnit)`);
    return undefined;
  }
  if (!Number.isInteger(value))
    return { unit: 'unspecified', note: `${formatNumber(value)} ${TIME_UNIT_LABELS[unit]}`.trim() };
  return { value, unit };
}

function digits(words: string | undefined): number | undefined {
  return words !== undefined && /^\d{1,6}$/.test(words) ? Number(words) : undefined;
}
