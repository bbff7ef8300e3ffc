import type { z } from 'astro/zod';

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'con số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (mỗi dòng bắt đầu bằng "- ")',
  object: 'nhóm trường (mỗi dòng "khóa: giá trị", thụt vào)',
  record: 'nhóm trường (mỗi dòng "khóa: giá trị", thụt vào)',
  date: 'ngày',
};

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return 'trống';
  if (Array.isArray(value)) return 'danh sách';
  if (value instanceof Date) return 'ngày';
  return typeof value === 'object' ? 'nhóm trường' : (TYPES[typeof value] ?? 'giá trị khác');
}

function sizeUnit(origin: string): string {
  if (origin === 'string') return ' ký tự';
  return origin === 'array' || origin === 'set' ? ' mục' : '';
}

/**
 * What is wrong with a value, in Vietnamese, where the schema has no sentence of its own; given to zod as
 * `safeParse(data, { error: vietnameseMessage })`, which asks the schema's own sentence first.
 */
export function vietnameseMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Phải là ${TYPES[issue.expected] ?? issue.expected}, đang là ${typeOf(issue.input)}`;
    case 'unrecognized_keys':
      return `Khóa không có: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `Chỉ nhận ${String(issue.values[0])}`
        : `Chỉ nhận một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'Phải lớn hơn' : 'Ít nhất là'} ${issue.minimum}${sizeUnit(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'Phải nhỏ hơn' : 'Nhiều nhất là'} ${issue.maximum}${sizeUnit(issue.origin)}`;
    case 'not_multiple_of':
      return `Phải chia hết cho ${issue.divisor}`;
    case 'invalid_format':
      return 'Sai cách viết';
    case 'invalid_key':
      return 'Khóa sai cách viết';
    case 'invalid_element':
    case 'invalid_union':
    case 'custom':
    default:
      return 'Giá trị không hợp lệ';
  }
}
