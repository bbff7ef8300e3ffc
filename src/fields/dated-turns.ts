import { addDays, isCalendarDate } from '../text/days.ts';
import type { Path } from './schema-walk.ts';

/** Something that a file's own days bring about without anybody's doing. */
export interface DatedTurn {
  /** The first day of the new state, ISO. */
  day: string;
  /** Where in the data the day stands: the part that it belongs to. */
  path: Path;
  /** That part. */
  part: Record<string, unknown>;
  /** What becomes of it, in Vietnamese. */
  how: string;
}

interface Span {
  first: string;
  last: string;
  begins: string;
  ends: string;
}

/** Fields that make a span; what is said on its first day, and after its last. */
const SPANS: readonly Span[] = [
  { first: 'validFrom', last: 'validUntil', begins: 'bắt đầu có hiệu lực', ends: 'hết hiệu lực' },
  { first: 'effectiveFrom', last: 'effectiveUntil', begins: 'bắt đầu có hiệu lực', ends: 'hết hiệu lực' },
];
const PLAIN_SPAN: Span = { first: 'from', last: 'until', begins: 'bắt đầu áp dụng', ends: 'thôi áp dụng' };

/** What the days of these lists do to a reader. */
const SPANS_OF: Readonly<Record<string, Pick<Span, 'begins' | 'ends'>>> = {
  alerts: { begins: 'hiện ở đầu trang', ends: 'thôi hiện ở đầu trang' },
  closures: { begins: 'đóng cửa', ends: 'mở cửa lại' },
};

/** Days on which a whole entry comes and goes. */
const APPEARANCES: Readonly<Record<string, string>> = {
  publishedOn: 'lên trang',
  answeredOn: 'lên trang',
  unpublishOn: 'hết thời hạn đăng',
};

/** Every turn that the days in a file's data bring about, at any depth; the days of its sources tell of others. */
export function datedTurns(data: unknown): DatedTurn[] {
  return [...appearances(data), ...spansBelow(data, [])];
}

function appearances(data: unknown): DatedTurn[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const part = data as Record<string, unknown>;
  return Object.entries(APPEARANCES).flatMap(([key, how]) => {
    const day = dayIn(part, key);
    return day === undefined ? [] : [{ day, path: [], part, how }];
  });
}

function spansBelow(value: unknown, path: (string | number)[]): DatedTurn[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Array.isArray(value) ? [] : spanTurns(value as Record<string, unknown>, path);
  const below = Object.entries(value).flatMap(([key, inner]) =>
    spansBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...here, ...below];
}

function spanTurns(part: Record<string, unknown>, path: Path): DatedTurn[] {
  const words = SPANS_OF[String(path.at(-2))];
  return [...SPANS, { ...PLAIN_SPAN, ...words }].flatMap(({ first, last, begins, ends }): DatedTurn[] => {
    const [begin, end] = [dayIn(part, first), dayIn(part, last)];
    return [
      ...(begin ? [{ day: begin, path, part, how: begins }] : []),
      ...(end ? [{ day: addDays(end, 1), path, part, how: ends }] : []),
    ];
  });
}

function dayIn(part: Record<string, unknown>, key: string): string | undefined {
  const day = part[key];
  return typeof day === 'string' && isCalendarDate(day) ? day : undefined;
}
