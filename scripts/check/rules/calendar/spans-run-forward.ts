import { writtenDay } from '../../../../src/fields/written-day.ts';
import { allFiles, type Rule } from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';

/** Fields that make a span, first and last day. */
const SPANS: readonly (readonly [string, string])[] = [
  ['validFrom', 'validUntil'],
  ['effectiveFrom', 'effectiveUntil'],
  ['from', 'until'],
  ['publishedOn', 'unpublishOn'],
  ['publishedOn', 'endsOn'],
];

function* backward(data: unknown, path: Path): Generator<{ path: Path; first: string; last: string }> {
  if (typeof data !== 'object' || data === null || data instanceof Date) return;
  if (!Array.isArray(data))
    for (const [from, until] of SPANS) {
      const first = writtenDay((data as Record<string, unknown>)[from]);
      const last = writtenDay((data as Record<string, unknown>)[until]);
      if (first !== undefined && last !== undefined && first > last)
        yield { path: [...path, until], first, last };
    }
  for (const [key, value] of Object.entries(data))
    if (typeof value === 'object') yield* backward(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** A span's last day may not lie before its first, at any depth: entries, costs, alerts. */
export const spansRunForward: Rule = {
  id: 'spans-run-forward',
  severity: 'error',
  description: 'Ngày hết hiệu lực không được trước ngày bắt đầu',
  *check(content) {
    for (const file of allFiles(content))
      for (const { path, first } of backward(file.data, []))
        yield { in: file, path, message: `trước ngày bắt đầu (${first})`, advice: 'sửa một trong hai ngày' };
  },
};
