import { isCalendarDate } from '../../../../src/text/days.ts';
import type { Rule } from '../../../content/content.ts';
import { placeInText, ownTextsWith } from '../../../content/texts.ts';

const FULL = /(?<![\p{L}\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/gu;
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+((?:19|20)\d\d))?(?!\d)/giu;
const SHORT = /ngày\s+(\d{1,2})[/-](\d{1,2})(?![\d/-]|\.\d)/giu;
const SIGN = /\d[/.-]\d{1,2}[/.-](?:19|20)\d\d|ngày\s+\d{1,2}(?:\s+tháng|[/-]\d)/iu;

/** A leap year, for days written without their year: 29/02 may exist. */
const ANY_YEAR = '2024';

interface WrittenDay {
  at: number;
  written: string;
  day: string;
  month: string;
  year: string;
}

function* daysIn(text: string): Generator<WrittenDay> {
  for (const { index, 0: written, 1: day = '', 3: month = '', 4: year = '' } of text.matchAll(FULL))
    yield { at: index, written, day, month, year };
  for (const { index, 0: written, 1: day = '', 2: month = '', 3: year = ANY_YEAR } of text.matchAll(IN_WORDS))
    yield { at: index, written, day, month, year };
  for (const { index, 0: written, 1: day = '', 2: month = '' } of text.matchAll(SHORT))
    if (Number(day) <= 31 && Number(month) <= 12) yield { at: index, written, day, month, year: ANY_YEAR };
}

const exists = ({ day, month, year }: WrittenDay): boolean =>
  isCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A day named in a text must be one of the calendar; citizens plan by it. */
export const datesInText: Rule = {
  id: 'dates-in-text',
  severity: 'error',
  description: 'Ngày viết trong bài phải có trong lịch',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN))
      for (const found of daysIn(piece.words))
        // A field that is a day and nothing else is the schema's to judge.
        if (!exists(found) && piece.words.trim() !== found.written)
          yield {
            ...placeInText(piece, found.at),
            value: found.written,
            message: `'${found.written}' không có trong lịch`,
            advice: 'đối chiếu nguồn rồi sửa ngày, viết ngày trước tháng sau',
          };
  },
};
