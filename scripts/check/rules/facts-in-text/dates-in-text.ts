import { isCalendarDate, isoDay } from '../../../../src/text/days.ts';
import type { Rule } from '../../../content/content.ts';
import { placeInText, ownTextsWith } from '../../../content/texts.ts';

const FULL = /(?<![\p{L}\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|2[01])\d\d)(?![\d/-])/gu;
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+((?:19|2[01])\d\d))?(?!\d)/giu;
const SHORT = /ngày\s+(\d{1,2})([/.-])(\d{1,2})(?![\d/-]|[.,]\d|\.?[A-ZĐ%])/giu;
/** 25-31/4/2026, "từ ngày 25 đến 31/4/2026": the last day of a span; the first has no month of its own, or one behind it. */
const SPAN =
  /(?<![\p{L}\d/.-])(\d{1,2})(?:\s?[-–]\s?|\s+đến\s+(?:hết\s+)?(?:ngày\s+)?)(\d{1,2})([/.-])(\d{1,2})(?:\3((?:19|2[01])\d\d))?(?![\d/-]|[.,]\d)/giu;
const FIRST_OF_SPAN =
  /(?<![\p{L}\d/.-])(\d{1,2})[/.](\d{1,2})\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]((?:19|2[01])\d\d)(?!\d)/gu;
const SIGN =
  /\d[/.-]\d{1,2}[/.-](?:19|2[01])\d\d|ngày\s+\d{1,2}(?:\s+tháng|[/.-]\d)|\d\s?(?:[-–]|đến)[^\d\n]{0,12}\d{1,2}[/.]\d/iu;

/** What calls a day lunar in its own sentence; 31 days no lunar month has. */
const LUNAR =
  /âm lịch|(?<!\p{L})ÂL(?!\p{L})|nông lịch|tháng (?:giêng|chạp|nhuận|(?:\p{L}+|\d+) nhuận)|\d nhuận|năm (?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Mẹo|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)/iu;
/** Where what is said of a day ends: with its sentence, or where the day of the other calendar follows. */
const SENTENCE_END = /[!?\n]|\.(?=\s+\p{Lu}|\s*$)|(?:tức|nhằm) (?:là )?(?=ngày|mùng|mồng|\d)/gu;

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
  for (const { index, 0: written, 1: day = '', 3: month = '' } of text.matchAll(SHORT))
    if (isShort(day, month) || (written.includes('/') && /^3\d$/.test(day) && isShort('1', month)))
      yield { at: index, written, day, month, year: ANY_YEAR };
  for (const { index, 0: written, 1: first = '', 2: last = '', 4: month = '', 5: year } of text.matchAll(
    SPAN,
  ))
    if (isShort(last, month) && Number(first) <= 31 && (year !== undefined || isSpoken(text, index)))
      for (const day of year === undefined || /\d[-–]\d/.test(written) ? [first, last] : [first])
        yield { at: index, written, day, month, year: year ?? ANY_YEAR };
  for (const { index, 0: written, 1: day = '', 2: month = '', 3: year = '' } of text.matchAll(FIRST_OF_SPAN))
    if (isShort(day, month)) yield { at: index, written, day, month, year };
}

/** Whether two figures can be a day and a month at all; others are numbers of sections. */
const isShort = (day: string, month: string): boolean =>
  Number(day) > 0 && Number(day) <= 31 && Number(month) > 0 && Number(month) <= 12;

/** Whether "ngày" stands before a span without a year. */
const isSpoken = (text: string, at: number): boolean =>
  /ngày\s+$/iu.test(text.slice(Math.max(0, at - 8), at));

const exists = ({ day, month, year }: WrittenDay): boolean => isCalendarDate(isoDay(year, month, day));

/** A day that the same sentence calls lunar, of a month of 29 or 30 days. */
const isLunar = (text: string, { at, day, month }: WrittenDay): boolean =>
  Number(day) <= 30 && Number(month) <= 12 && LUNAR.test(sentenceAt(text, at));

function sentenceAt(text: string, at: number): string {
  let [start, end] = [0, text.length];
  for (const { index, 0: sign } of text.matchAll(SENTENCE_END)) {
    if (index >= at) {
      end = index;
      break;
    }
    start = index + sign.length;
  }
  return text.slice(start, end);
}

/** A day named in a text must be one of the calendar; citizens plan by it. */
export const datesInText: Rule = {
  id: 'dates-in-text',
  severity: 'error',
  description: 'Ngày viết trong bài phải có trong lịch',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN))
      for (const found of daysIn(piece.words))
        // A field that is a day and nothing else is the schema's to judge.
        if (!exists(found) && !isLunar(piece.words, found) && piece.words.trim() !== found.written)
          yield {
            ...placeInText(piece, found.at),
            value: found.written,
            message: `'${found.written}' không có trong lịch`,
            advice: 'đối chiếu nguồn rồi sửa ngày, viết ngày trước tháng sau',
          };
  },
};
