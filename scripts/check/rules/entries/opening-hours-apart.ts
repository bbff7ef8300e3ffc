import { DAY_NAMES } from '../../../../src/text/opening-hours.ts';
import { allEntries, type ContentFile, type Finding, type Rule } from '../../../content/content.ts';

interface Row {
  days: string[];
  opens: string;
  closes: string;
}

const names: Readonly<Record<string, string>> = DAY_NAMES;

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  Array.isArray((row as Row).days) &&
  typeof (row as Row).opens === 'string' &&
  typeof (row as Row).closes === 'string';

function* overlaps(entry: ContentFile, rows: readonly unknown[]): Generator<Finding> {
  for (const [index, row] of rows.entries()) {
    if (!isRow(row)) continue;
    for (const other of rows.slice(0, index)) {
      if (!isRow(other) || row.opens >= other.closes || other.opens >= row.closes) continue;
      const day = row.days.find((name) => other.days.includes(name));
      if (day === undefined) continue;
      yield {
        in: entry,
        path: ['openingHours', index, 'opens'],
        message: `${names[day] ?? day} mở từ ${row.opens} nhưng buổi khác cùng ngày mở đến ${other.closes}`,
        advice: 'sửa giờ để các buổi không chồng lên nhau, hoặc gộp thành một buổi',
      };
    }
  }
}

/** Two rows of opening hours may not cover one another: somebody would stand before a closed door. */
export const openingHoursApart: Rule = {
  id: 'opening-hours-apart',
  severity: 'error',
  description: 'Các buổi làm việc của một ngày không chồng lên nhau',
  *check(content) {
    for (const entry of allEntries(content)) {
      const rows = (entry.data as { openingHours?: unknown } | null | undefined)?.openingHours;
      if (Array.isArray(rows)) yield* overlaps(entry, rows);
    }
  },
};
