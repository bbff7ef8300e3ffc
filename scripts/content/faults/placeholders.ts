import { textsIn } from '../../../src/fields/texts-in.ts';
import { PLACEHOLDER } from './placeholder.ts';
import type { Path } from '../problem.ts';
import type { FieldFault } from '../validate.ts';

/** Whether the text has a place that `npm run new` left to be filled. */
export const hasPlaceholder = (text: string): boolean => text.includes(PLACEHOLDER);

/**
 * The faults with every unfilled place told once, as unfilled: what a schema says against the mark itself ("not a date")
 * would only puzzle.
 */
export function withPlaceholders(data: unknown, faults: readonly FieldFault[]): FieldFault[] {
  const paths = [...textsIn(data)].flatMap(([path, text]) => (hasPlaceholder(text) ? [path] : []));
  const unfilled = new Set(paths.map(keyOf));
  const others = faults.filter(({ path }) => !unfilled.has(keyOf(path)));
  return [
    ...paths.map((path): FieldFault => ({
      rule: 'placeholder',
      path,
      message: 'chỗ này chưa điền',
      advice: 'thay cả cụm "(cần điền: …)" bằng nội dung, hoặc xóa dòng nếu không bắt buộc',
    })),
    ...others,
  ];
}

/** The data without the unfilled places, for the rules between entries. */
export function filledOnly(value: unknown): unknown {
  if (typeof value === 'string') return hasPlaceholder(value) ? undefined : value;
  if (Array.isArray(value)) return value.map(filledOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, filledOnly(inside)]));
}

const keyOf = (path: Path): string => JSON.stringify(path);
