import { z } from 'astro/zod';
import { isCalendarDate } from '../text/days.ts';

/** Years that an office writes about; others are slips of the keyboard. */
const OUR_TIMES = /^(?:19|2[01])/;

/** What a day without a time has behind it as a Date of YAML. */
const NO_TIME = 'T00:00:00.000Z';
/** With a time the day may be another one in Greenwich, where YAML counts. */
const WITH_TIME = /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d/;

/**
 * A day as ISO text. Kept as text, never as a Date, so that no time zone can move a law's date.
 * YAML reads an unquoted 2026-01-31 as text with the core schema and as a Date with others; both are taken.
 */
export const isoDate = () =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().replace(NO_TIME, '') : value),
      z
        .string({ error: 'Ngày phải viết dạng năm-tháng-ngày, ví dụ 2026-01-31' })
        .refine((day) => !WITH_TIME.test(day), {
          error: 'Ngày viết kèm giờ → chỉ viết năm-tháng-ngày, ví dụ 2026-01-31',
          abort: true,
        })
        .refine(isCalendarDate, {
          error: 'Ngày không có trong lịch hoặc sai cách viết; viết năm-tháng-ngày, ví dụ 2026-01-31',
        })
        .refine((day) => !isCalendarDate(day) || OUR_TIMES.test(day), {
          error: 'Năm phải từ 1900 đến 2199 → xem có gõ thừa, thiếu chữ số không',
        }),
    )
    .meta({ input: 'date' });

/** The span in which something applies; both ends inclusive; an absent end is open. */
export const validityFields = {
  validFrom: isoDate()
    .optional()
    .meta({ title: 'Có hiệu lực từ ngày', description: 'Ngày đầu tiên áp dụng; để trống nếu không rõ.' }),
  validUntil: isoDate().optional().meta({
    title: 'Có hiệu lực đến hết ngày',
    description: 'Ngày cuối cùng còn áp dụng; để trống nếu chưa hết.',
  }),
};

/** A span of days, both ends inclusive, as stored in {@link validityFields}. */
export interface Validity {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** Tells whether the span holds on the day (ISO text compares as dates do). */
export function isValidOn({ validFrom, validUntil }: Validity, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);
}

/** Whether a term has yet to begin on a day; what is over has not. */
export const beginsAfter = ({ validFrom }: Validity, day: string): boolean =>
  validFrom !== undefined && day < validFrom;
