import { isCalendarDate } from '../../src/text/days.ts';
import { didYouMean } from '../../src/text/nearest.ts';

/** The command was called wrongly; the message says in Vietnamese what is wrong and what is right. */
export class WrongCall extends Error {}

/** One option of a command: what --help says of it, and the value that what is written stands for. */
export interface Option<T> {
  help: string;
  /** What stands for the value in --help, such as THƯ-MỤC; a flag takes none. */
  hint?: string;
  /** What counts as written where nothing is. */
  fallback?: string;
  /** @throws WrongCall that names the option */
  read: (written: string, name: string) => T;
  /** The value where nothing is written and nothing else counts as written. */
  absent: T;
}

/** An option that is there or not. */
export const flag = (help: string): Option<boolean> => ({ help, read: () => true, absent: false });

/** An option with any text, such as a folder. */
export function text(hint: string, help: string): Option<string | undefined>;
export function text(hint: string, help: string, fallback: string): Option<string>;
export function text(hint: string, help: string, fallback?: string): Option<string | undefined> {
  return {
    help,
    hint,
    ...(fallback !== undefined && { fallback }),
    read: (written) => written,
    absent: undefined,
  };
}

/** An option with one of a few words; without a fallback it must be written or is absent. */
export function choice<const T extends string>(words: readonly T[], help: string): Option<T | undefined>;
export function choice<const T extends string>(words: readonly T[], help: string, fallback: T): Option<T>;
export function choice<const T extends string>(
  words: readonly T[],
  help: string,
  fallback?: T,
): Option<T | undefined> {
  const read = (written: string, name: string): T => {
    const word = words.find((known) => known === written);
    if (word !== undefined) return word;
    throw new WrongCall(
      `${name} "${written}" không có${didYouMean(written, words)}; chỉ nhận ${words.join(', ')}.`,
    );
  };
  return {
    help,
    hint: words.join('|'),
    ...(fallback !== undefined && { fallback }),
    read,
    absent: undefined,
  };
}

/** An option with a whole number within bounds. */
export const wholeNumber = (
  help: string,
  fallback: number,
  [least, most]: readonly [least: number, most: number],
): Option<number> => ({
  help,
  hint: 'SỐ',
  fallback: String(fallback),
  absent: fallback,
  read(written, name) {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= least && value <= most) return value;
    throw new WrongCall(`${name} "${written}" không được; ghi một số nguyên từ ${least} đến ${most}.`);
  },
});

/** An option with a day of the calendar. */
export const day = (help: string): Option<string | undefined> => ({
  help,
  hint: 'NGÀY',
  absent: undefined,
  read(written, name) {
    if (isCalendarDate(written)) return written;
    throw new WrongCall(`${name} "${written}" không phải một ngày; viết năm-tháng-ngày, ví dụ 2026-07-20.`);
  },
});
