import type { ClosesOn } from '../../src/site/schemas/reporting-schema.ts';
import { addDays } from '../../src/text/days.ts';

/** What kind of period a report is about; each closes on a day of its own. */
type PeriodKind = keyof ClosesOn;

/** A period of reporting: its months by name, and the days whose figures count in it, both ends included. */
export interface Period {
  /** As typed: 2026-Q3, 2026-H1, 2026-9M, 2026. */
  name: string;
  kind: PeriodKind;
  year: number;
  /** Months of the calendar that give the period its name, from 1. */
  months: readonly [first: number, last: number];
  from: string;
  until: string;
}

const NAME = /^(?<year>(?:19|2[01])\d\d)(?:-(?<part>Q[1-4]|H1|9M))?$/;
const MONTHS: Readonly<Record<string, readonly [PeriodKind, number, number]>> = {
  Q1: ['quarter', 1, 3],
  Q2: ['quarter', 4, 6],
  Q3: ['quarter', 7, 9],
  Q4: ['quarter', 10, 12],
  H1: ['half', 1, 6],
  '9M': ['nineMonths', 1, 9],
  '': ['year', 1, 12],
};

/** The closing day of a month; month 0 is December of the year before. */
function closing(year: number, month: number, day: number): string {
  const end = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, end))).toISOString().slice(0, 10);
}

/**
 * The period of a name. A report runs from the day after the close of the month before its first month.
 * @throws Error in Vietnamese that says which names there are
 * @example periodOf('2026-Q3', { quarter: 14, … }) // 2026-06-15 … 2026-09-14
 */
export function periodOf(name: string, closesOn: ClosesOn): Period {
  const { year: written, part = '' } = NAME.exec(name)?.groups ?? {};
  const row = MONTHS[part];
  if (written === undefined || row === undefined)
    throw new Error(
      `Kỳ báo cáo "${name}" không hiểu được; viết 2026-Q1 … 2026-Q4 (quý), 2026-H1 (6 tháng), 2026-9M (9 tháng) hoặc 2026 (năm).`,
    );
  const [kind, first, last] = row;
  const year = Number(written);
  const from = addDays(closing(year, first - 1, closesOn[kind]), 1);
  return { name, kind, year, months: [first, last], from, until: closing(year, last, closesOn[kind]) };
}

/** The period that the figures are compared with: of a quarter the quarter before, else the same months a year earlier. */
export function periodBefore({ kind, year, name, months }: Period, closesOn: ClosesOn): Period {
  if (kind !== 'quarter') return periodOf(name.replace(/^\d+/, String(year - 1)), closesOn);
  const quarter = months[1] / 3;
  return periodOf(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`, closesOn);
}

/** The quarters of a longer period, in order; none for a quarter. */
export const quartersOf = ({ kind, year, months }: Period, closesOn: ClosesOn): Period[] =>
  kind === 'quarter'
    ? []
    : Array.from({ length: months[1] / 3 }, (_, at) => periodOf(`${year}-Q${at + 1}`, closesOn));

/** Whether the quarters together have exactly the days of the period, so that their figures add up to its own. */
export const addUp = (quarters: readonly Period[], whole: Period): boolean =>
  quarters[0]?.from === whole.from &&
  quarters.at(-1)?.until === whole.until &&
  quarters.every(({ until }, at) => [undefined, addDays(until, 1)].includes(quarters[at + 1]?.from));

/** Whether a day counts in the period. */
export const isIn = (day: string, { from, until }: Pick<Period, 'from' | 'until'>): boolean =>
  from <= day && day <= until;

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The period as an office writes it. @example 'quý III năm 2026' */
export function periodWords({ kind, year, months }: Period): string {
  if (kind === 'quarter') return `quý ${ROMAN[months[1] / 3 - 1]} năm ${year}`;
  return kind === 'year' ? `năm ${year}` : `${kind === 'half' ? 6 : 9} tháng đầu năm ${year}`;
}
