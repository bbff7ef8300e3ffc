import type { Problem } from './problem.ts';

/**
 * One problem on one line: where, which field, what stands there, what is wrong → what to do (rule).
 *
 * @example 'content/thu-tuc/x.mdx:12:3  Mã thủ tục  ‘1.00119’: … → …  (value)'
 */
export function problemLine({ file, line, column, field, value, message, advice, rule }: Problem): string {
  const what = [field, value === undefined ? undefined : `‘${value}’`].filter(Boolean).join('  ');
  return `${file}:${line}:${column}  ${what ? `${what}: ` : ''}${message}${advice ? ` → ${advice}` : ''}  (${rule})`;
}
