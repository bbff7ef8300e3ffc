import { isCalendarDate } from '../../src/text/days.ts';
import { foldMarks } from '../../src/text/fold.ts';
import type { ListFile } from '../content/content.ts';

/**
 * A comment in a YAML list that accepts a warning of the row or line below it:
 * `# đã chấp nhận <quy tắc>: <lý do> — <ai>, <ngày>`.
 */
export interface AcknowledgedLine {
  /** Where the comment stands in the file. */
  offset: number;
  rule: string;
  reason: string;
  /** The first and the last line that it speaks of, counted from 1. */
  from: number;
  to: number;
}

/** A comment that was meant as such an acknowledgement and is not one. */
export interface MalformedLine {
  offset: number;
  message: string;
}

const SAYS = /^ *#+ *da chap nhan\b/;
const COMMENT = /^ *# *đã chấp nhận ([a-z0-9-]+): +(\S.*\S) +[—–-] +([^—–]*[^—–\s]), *(\d{4}-\d\d-\d\d) *$/iu;

/** Every acknowledgement in the comments of a list, and every one that is written wrongly. */
export function acknowledgedLines({ text }: ListFile): {
  lines: AcknowledgedLine[];
  malformed: MalformedLine[];
} {
  const rows = text.split('\n').map((row) => row.replace(/\r$/, ''));
  const lines: AcknowledgedLine[] = [];
  const malformed: MalformedLine[] = [];
  let offset = 0;
  for (const [index, row] of rows.entries()) {
    if (row.includes('#') && SAYS.test(foldMarks(row))) {
      const read = readComment(row, index, rows);
      if (typeof read === 'string') malformed.push({ offset, message: read });
      else lines.push({ offset, ...read });
    }
    offset += (text.indexOf('\n', offset) + 1 || text.length + 1) - offset;
  }
  return { lines, malformed };
}

function readComment(
  row: string,
  index: number,
  rows: readonly string[],
): Omit<AcknowledgedLine, 'offset'> | string {
  const [, rule, reason = '', , day = ''] = COMMENT.exec(row.normalize('NFC')) ?? [];
  if (rule === undefined) return 'lời chấp nhận cảnh báo thiếu quy tắc, lý do, người chấp nhận hoặc ngày';
  if (!isCalendarDate(day)) return `ngày ${day} không có trong lịch`;
  const first = rows.findIndex((other, at) => at > index && !/^ *#/.test(other));
  const below = rows[first]?.trimEnd() ?? '';
  if (below === '') return 'lời chấp nhận cảnh báo phải đứng ngay trên dòng mà nó nói tới';
  const last = rows.findIndex(
    (other, at) => at > first && other.trim() !== '' && indentOf(other) <= indentOf(below),
  );
  return { rule, reason, from: first + 1, to: last < 0 ? rows.length : last };
}

const indentOf = (row: string): number => row.length - row.trimStart().length;
