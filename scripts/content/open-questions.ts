import { workingDaysSince } from '../../src/holidays/working-days.ts';
import { formatDate } from '../../src/text/dates.ts';
import { addDays } from '../../src/text/days.ts';
import { byteOrder } from '../../src/text/byte-order.ts';
import type { Content, Entry } from './content.ts';

/** A question that somebody handed in and that nobody has answered by the content's day. */
export interface OpenQuestion {
  entry: Entry<'questions'>;
  /** Working days since it came; undefined where the calendar of days off doesn't reach. */
  days: number | undefined;
  /** Whether the office's own term is over; never where the office has set none. */
  isOverdue: boolean;
  /** The last day of the term, where it is set and the calendar reaches so far. */
  dueOn: string | undefined;
  /** In a sentence for the office. */
  waiting: string;
}

/** Whether an entry is a question without an answer, which no reader sees. */
export const isUnanswered = ({ collection, fields }: Entry): boolean =>
  collection === 'questions' && (fields as Entry<'questions'>['fields']).answeredOn === undefined;

/** Every open question, the longest waiting first. */
export function openQuestions({ entries, lists, siteDate }: Content): OpenQuestion[] {
  const holidays = lists.holidays?.value ?? [];
  const term = lists.site?.value?.answerWithin;
  return entries.questions
    .flatMap((entry) => {
      const { askedOn, answeredOn, question = entry.id } = entry.fields;
      if (askedOn === undefined || askedOn > siteDate || (answeredOn ?? '9999') <= siteDate) return [];
      const days = workingDaysSince(askedOn, siteDate, holidays);
      const isOverdue = term !== undefined && (days ?? 0) > term;
      const since = days === undefined ? '' : `, đã ${days} ngày làm việc`;
      const waiting = `Câu hỏi “${question}” nhận ngày ${formatDate(askedOn)}${since}, chưa có trả lời${isOverdue ? ` (hạn ${term} ngày)` : ''}`;
      return [{ entry, days, isOverdue, dueOn: dueOn(askedOn, term, holidays), waiting, askedOn }];
    })
    .sort((a, b) => byteOrder(a.askedOn, b.askedOn));
}

/** The longest run of days off that a term is looked for behind. */
const MOST_DAYS_OFF = 30;

function dueOn(
  askedOn: string,
  term: number | undefined,
  holidays: Parameters<typeof workingDaysSince>[2],
): string | undefined {
  if (term === undefined) return undefined;
  for (
    let day = addDays(askedOn, term);
    day <= addDays(askedOn, term * 2 + MOST_DAYS_OFF);
    day = addDays(day, 1)
  ) {
    const days = workingDaysSince(askedOn, day, holidays);
    if (days === undefined) return undefined;
    if (days === term) return day;
  }
  return undefined;
}
