import { formatNumber } from '../../text/numbers.ts';
import { TIME_UNIT_LABELS, type TimeUnit } from '../schema/codes.ts';

/** A length of time with its unit; minutes, too, which a record gives only in words. */
export interface Duration {
  value: number;
  unit: Exclude<TimeUnit, 'unspecified'> | 'minute';
}

/** A length of time in a text, with the words around it in its sentence. */
export type SaidDuration = Duration & { before: string; after: string };

const UNITS: Record<string, Duration['unit']> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  giờ: 'hour',
  'giờ làm việc': 'hour',
  tháng: 'month',
  phút: 'minute',
};
const DURATION =
  /(?<![\d/.,-])(?<digits>\d{1,3})\s*(?:\([^)]{1,30}\)\s*)?(?:ngày\s+)?(?<unit>ngày\s+làm\s+việc|ngày|giờ\s+làm\s+việc|giờ|tháng|phút)(?!\p{L}|\s*\d{1,2}\s*\/)(?!\s+(?:thứ|\d{1,2}\s+(?:tháng|hằng|hàng)))/giu;

/**
 * The lengths of time that a sentence states. Days of the calendar ("ngày 15 tháng 3", "sau 15 giờ", "ngày thứ 10") and
 * ages are none.
 */
export const durationsIn = (sentence: string): SaidDuration[] =>
  [...sentence.matchAll(DURATION)].flatMap(({ 0: whole, index, groups = {} }) => {
    const before = sentence.slice(0, index);
    if (
      /(?:sau|trước|từ|ngày|lúc|thứ|đủ|dưới|trên|số|điều|khoản)\s*$/iu.test(before) &&
      !/(?:làm việc|việc)\s*$/iu.test(before)
    )
      return [];
    const unit = UNITS[(groups['unit'] ?? '').toLowerCase().replace(/\s+/gu, ' ')];
    const value = Number(groups['digits']);
    return unit === undefined || value === 0
      ? []
      : [{ value, unit, before, after: sentence.slice(index + whole.length) }];
  });

/** @example say({ value: 3, unit: 'working-day' }) // '3 ngày làm việc' */
export const say = ({ value, unit }: Duration): string =>
  `${formatNumber(value)} ${unit === 'minute' ? 'phút' : TIME_UNIT_LABELS[unit]}`;

export const isSame = (a: Duration, b: Duration): boolean => a.value === b.value && a.unit === b.unit;
