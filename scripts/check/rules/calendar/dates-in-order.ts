import { writtenDay } from '../../../../src/fields/written-day.ts';
import { allFiles, isImported, type ContentFile, type Finding, type Rule } from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';

/** Days on which something was done by an editor: they lie behind us. */
const DONE: readonly string[] = [
  'retrievedOn',
  'checkedOn',
  'reviewedOn',
  'approvedOn',
  'answeredOn',
  'askedOn',
  'receivedOn',
  'handledOn',
  'on',
];

/** Two days of one place of which the first can't be later, and what that would mean. */
const ORDERS: readonly (readonly [string, string, string])[] = [
  ['issuedOn', 'effectiveFrom', 'văn bản có hiệu lực trước ngày ban hành'],
  ['happenedOn', 'publishedOn', 'bài đăng trước ngày sự việc'],
  ['askedOn', 'answeredOn', 'câu trả lời có trước ngày nhận câu hỏi'],
  ['receivedOn', 'handledOn', 'có kết quả trước ngày nhận phản ánh'],
  ['handledOn', 'publishedOn', 'bài đăng trước ngày có kết quả'],
  ['publishedOn', 'retrievedOn', 'lấy thông tin trước ngày nguồn đăng'],
];

type Fields = Readonly<Record<string, unknown>>;

const dayOf = (fields: Fields, key: string): string | undefined => writtenDay(fields[key]);

function* faultsOf(
  fields: Fields,
  today: string,
): Generator<{ key: string; message: string; advice: string }> {
  for (const key of DONE) {
    const day = dayOf(fields, key);
    if (day !== undefined && day > today)
      yield {
        key,
        message: `ngày ${day} còn ở phía trước (hôm nay là ${today})`,
        advice: 'ghi ngày đã làm việc này',
      };
  }
  for (const [first, second, message] of ORDERS) {
    const [from, to] = [dayOf(fields, first), dayOf(fields, second)];
    if (from !== undefined && to !== undefined && to < from)
      yield {
        key: second,
        message: `${message} (${to} trước ${from})`,
        advice: 'đối chiếu rồi sửa một trong hai ngày',
      };
  }
}

function* walk(file: ContentFile, value: unknown, path: Path, today: string): Generator<Finding> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if (!Array.isArray(value))
    for (const { key, ...fault } of faultsOf(value as Fields, today))
      yield { in: file, path: [...path, key], ...fault };
  for (const [key, inside] of Object.entries(value))
    if (typeof inside === 'object')
      yield* walk(file, inside, [...path, Array.isArray(value) ? Number(key) : key], today);
}

/** Days that can't follow each other as they are written, or work that is dated in the future. */
export const datesInOrder: Rule = {
  id: 'dates-in-order',
  severity: 'warning',
  description: 'Các ngày trong một mục theo đúng thứ tự trước sau',
  *check(content) {
    for (const file of allFiles(content))
      if (!isImported(file)) yield* walk(file, file.data, [], content.siteDate);
  },
};
