import type { CalendarEvent } from './calendar-file.ts';

/** Something that holds from a day, until a day, or both. */
export interface Span {
  /** What it is called whatever happens to its words and days. */
  id: string;
  /** ISO days, both inclusive; absent where nobody set one. */
  first?: string | undefined;
  last?: string | undefined;
  /** What it does then, in Vietnamese: "áp dụng", "có hiệu lực". */
  does: string;
  name: string;
  lines: readonly string[];
  /** The ISO day on which its days became known. */
  knownOn: string;
}

/** The first day of a span, where it is to come, and its last, where that is not over. */
export function spanEvents(
  { id, first, last, does, name, lines, knownOn }: Span,
  siteDate: string,
): CalendarEvent[] {
  const told = { description: lines.join('\n'), writtenOn: knownOn };
  return [
    ...(first !== undefined && first > siteDate
      ? [{ id: `${id}/ngay-dau`, day: first, summary: `Bắt đầu ${does}: ${name}`, ...told }]
      : []),
    ...(last !== undefined && last >= siteDate
      ? [{ id: `${id}/ngay-cuoi`, day: last, summary: `Ngày cuối ${does}: ${name}`, ...told }]
      : []),
  ];
}
