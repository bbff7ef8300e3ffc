import { findPhoneNumbers } from '../text/find-phone-numbers.ts';
import { formatPhone } from '../text/phone.ts';
import { lettersInWords } from './letter-names.ts';
import { digitsInWords, numberInWords } from './number-words.ts';

const UNITS: readonly (readonly [string, string])[] = [
  ['m[²2]', 'mét vuông'],
  ['m[³3]', 'mét khối'],
  ['km', 'ki-lô-mét'],
  ['cm', 'xen-ti-mét'],
  ['mm', 'mi-li-mét'],
  ['m', 'mét'],
  ['kg', 'ki-lô-gam'],
  ['ha', 'héc-ta'],
  ['KB', 'ki-lô-bai'],
  ['MB', 'mê-ga-bai'],
  ['đ|₫', 'đồng'],
  ['%', 'phần trăm'],
];

/** Telephone numbers digit by digit, with a rest between the groups; short ones where a number to call is meant. */
export function sayPhones(text: string): string {
  let [long, end] = ['', 0];
  for (const { digits, written, start } of findPhoneNumbers(text)) {
    long += text.slice(end, start) + formatPhone(digits).split(/\s/).map(digitsInWords).join(', ');
    end = start + written.length;
  }
  return (long + text.slice(end)).replace(
    /(^|gọi |số |điện thoại |tổng đài |: )(11[1-9])(?=$|[\s,;.)])(?!\s*(?:đồng|ngày|người|bản|hồ sơ))/giu,
    (_, before: string, number: string) => before + digitsInWords(number),
  );
}

/** Days, months and hours: 01/7/2026, 7/2026, 30/6, 07:30. */
export function sayDates(text: string): string {
  const number = (digits: string): string => String(Number(digits));
  return text
    .replace(
      /(ngày\s+)?(?<![\d/.])(0?[1-9]|[12]\d|3[01])([/.-])(0?[1-9]|1[0-2])\3(\d{4})(?![\d/])/giu,
      (_, before: string | undefined, day: string, _mark, month: string, year: string) =>
        `${before ?? 'ngày '}${number(day)} tháng ${number(month)} năm ${year}`,
    )
    .replace(
      /(từ\s+)(\d{1,2})\/(\d{1,2})(\s+đến\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
      (_, from: string, day: string, month: string, to: string, lastDay: string, lastMonth: string) =>
        `${from}ngày ${number(day)} tháng ${number(month)}${to}ngày ${number(lastDay)} tháng ${number(lastMonth)}`,
    )
    .replace(
      /(ngày\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
      (_, before: string, day: string, month: string) => `${before}${number(day)} tháng ${number(month)}`,
    )
    .replace(
      /(tháng\s+)?(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d\d|19\d\d)(?![\d/])/giu,
      (_, before: string | undefined, month: string, year: string) =>
        `${before ?? 'tháng '}${number(month)} năm ${year}`,
    )
    .replace(/(?<![\d:])([01]?\d|2[0-4])(?:[:hg])([0-5]\d)(?![\d:])/gu, (_, hour: string, minute: string) =>
      minute === '00' ? `${number(hour)} giờ` : `${number(hour)} giờ ${number(minute)}`,
    );
}

/** Codes letter by letter and digit by digit: 1.001193, CT01, and figures that are no quantity (079 123 …). */
export const sayCodes = (text: string): string =>
  text
    .replace(
      /(?<![\d.,])(\d)\.(\d{6})(?!\d|\.\d)/g,
      (_, first: string, rest: string) =>
        `${digitsInWords(first)} chấm ${digitsInWords(rest.slice(0, 3))}, ${digitsInWords(rest.slice(3))}`,
    )
    .replace(
      /(?<![\p{L}\p{N}])([A-ZĐ]{1,3})(\d{1,7})(?![\p{L}\p{N}])/gu,
      (_, letters: string, digits: string) => `${lettersInWords(letters)} ${digitsInWords(digits)}`,
    )
    .replace(/(?<![\p{L}\p{N}.,])(?:0\d+|\d{5,})(?![\p{L}\p{N}]|[.,]\d)/gu, (digits) =>
      /^0\d$/.test(digits) ? String(Number(digits)) : digitsInWords(digits),
    );

/** Quantities: ranges, thousands, decimals, units. */
export function sayQuantities(text: string): string {
  const units = UNITS.reduce(
    (said, [unit, words]) =>
      said.replace(new RegExp(`(?<=\\d)(?:[ ]?)(?:${unit})(?![\\p{L}\\p{N}])`, 'gu'), ` ${words}`),
    text.replace(
      /(?<=\d|(?:thứ|chủ)\s\p{L}{1,7})\s*[–—-]\s*(?=\d|ngày\s|tháng\s|thứ\s|chủ nhật)/giu,
      ' đến ',
    ),
  );
  return units
    .replace(
      /(?<![\d.,])(\d{1,3}(?:\.\d{3}){1,3})(?:,(\d+))?(?![\d.]\d)/g,
      (_, whole: string, fraction?: string) =>
        joined(numberInWords(Number(whole.replaceAll('.', ''))), fraction),
    )
    .replace(/(?<![\d.,])(\d{1,4}),(\d{1,3})(?![\d,]|\.\d)/g, (_, whole: string, fraction: string) =>
      joined(numberInWords(Number(whole)), fraction),
    )
    .replace(/(?<=\d)\/(?=\d)/g, ' trên ');
}

const joined = (whole: string, fraction: string | undefined): string =>
  fraction ? `${whole} phẩy ${digitsInWords(fraction)}` : whole;
