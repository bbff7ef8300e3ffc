import { isCalendarDate, addDays } from '../../src/text/days.ts';

import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { allFiles, type Content, type Entry, type ListFile } from '../content/content.ts';
import { shorten } from '../content/problem.ts';
import { labelOf } from '../../src/fields/schema-walk.ts';
import { procedureTurns, type Turn } from './procedure-turns.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** Fields that make a span; what is said on its first day, and after its last. */
const SPANS = [
  { first: 'validFrom', last: 'validUntil', begins: 'bắt đầu có hiệu lực', ends: 'hết hiệu lực' },
  { first: 'effectiveFrom', last: 'effectiveUntil', begins: 'bắt đầu có hiệu lực', ends: 'hết hiệu lực' },
  { first: 'from', last: 'until', begins: 'bắt đầu áp dụng', ends: 'thôi áp dụng' },
] as const;

/**
 * Everything that the site shows differently after `from` and until `until` (ISO days, `until` included) without
 * anybody's doing: spans of validity at any depth, days of publication, and the procedures' states by the decisions.
 */
export function stateChanges(content: Content, from: string, until: string): Turn[] {
  const turns = [...allFiles(content).flatMap(turnsOf), ...procedureTurns(content, from, until)];
  return turns
    .filter(({ day }) => from < day && day <= until)
    .sort((a, b) => byteOrder(a.day, b.day) || byteOrder(a.what, b.what) || byteOrder(a.how, b.how));
}

/** Days off come and go without the site saying anything else than "closed today". */
const isCalendar = (file: Entry | ListFile): boolean => 'list' in file && file.list === 'holidays';

function turnsOf(file: Entry | ListFile): Turn[] {
  if (isCalendar(file)) return [];
  const data = 'collection' in file ? file.fields : file.value;
  const byDecisions =
    'collection' in file && (file.collection === 'procedures' || file.collection === 'announcements');
  const spans = turnsIn(data, [], file, byDecisions);
  return [...spans, ...publicationTurns(file)];
}

/** The turns of the spans in a value, at any depth; an entry's own span is left out where the decisions tell it. */
function turnsIn(
  value: unknown,
  path: (string | number)[],
  file: Entry | ListFile,
  skipsOwn: boolean,
): Turn[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    Array.isArray(value) || skipsOwn ? [] : spanTurns(value as Record<string, unknown>, path, file);
  const below = Object.entries(value).flatMap(([key, inner]) =>
    turnsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], file, false),
  );
  return [...here, ...below];
}

function spanTurns(
  value: Record<string, unknown>,
  path: (string | number)[],
  file: Entry | ListFile,
): Turn[] {
  const what = whatOf(file, path, value);
  return SPANS.flatMap(({ first, last, begins, ends }): Turn[] => {
    const [begin, end] = [dayIn(value, first), dayIn(value, last)];
    return [
      ...(begin ? [{ day: begin, what, how: begins }] : []),
      ...(end ? [{ day: addDays(end, 1), what, how: ends }] : []),
    ];
  });
}

const dayIn = (value: Record<string, unknown>, key: string): string | undefined => {
  const day = value[key];
  return typeof day === 'string' && isCalendarDate(day) ? day : undefined;
};

function publicationTurns(file: Entry | ListFile): Turn[] {
  if (!('collection' in file)) return [];
  const fields = file.fields as Record<string, unknown>;
  const published =
    dayIn(fields, 'publishedOn') ??
    (file.collection === 'questions' ? dayIn(fields, 'answeredOn') : undefined);
  const withdrawn = dayIn(fields, 'unpublishOn');
  const what = whatOf(file, [], fields);
  return [
    ...(published ? [{ day: published, what, how: 'lên trang' }] : []),
    ...(withdrawn ? [{ day: withdrawn, what, how: 'hết thời hạn đăng' }] : []),
  ];
}

/** An entry or a part of one in an editor's words: `Thủ tục hành chính "Đăng ký …", Phí, lệ phí › 1`. */
function whatOf(file: Entry | ListFile, path: (string | number)[], value: Record<string, unknown>): string {
  const label = 'collection' in file ? CONTENT_TYPES[file.collection].label : CONTENT_LISTS[file.list].label;
  const named = 'collection' in file ? (file.fields as Record<string, unknown>) : value;
  const name = ['name', 'title', 'question', 'text', 'number']
    .map((key) => named[key])
    .find((text): text is string => typeof text === 'string');
  const part = path.length === 0 ? '' : `, ${labelOf(file.schema, path)}`;
  return 'collection' in file
    ? `${label}${name ? ` "${shorten(name)}"` : ''}${part}`
    : `${label}${part}${name ? ` "${shorten(name)}"` : ''}`;
}
