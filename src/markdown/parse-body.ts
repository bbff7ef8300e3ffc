import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { BodyFault } from './body-fault.ts';

/** What the pages' Markdown knows, the same for the build and the checks; smart punctuation rewrites official text. */
export const BODY_FEATURES = { gfm: true, smartPunctuation: false, frontmatter: false } satisfies Features;

/** What the parser says in English, and what an editor is told; `$1` is the element. */
const SAYINGS: readonly (readonly [RegExp, message: string, advice: string])[] = [
  [
    /closing tag for `?<([^>`]*)>/,
    '<$1> không có </$1> đóng lại đúng chỗ',
    'đưa <$1> và </$1> ra dòng riêng, không có chữ bên cạnh, giữa có dòng trống',
  ],
  [
    /closing tag `?<\/([^>`]*)>/,
    '</$1> không có <$1> mở trước',
    'xóa </$1>, hoặc đóng các thành phần theo thứ tự ngược lúc mở',
  ],
  [
    /brace|expression/i,
    'dấu { } trong bài bị hiểu là mã chương trình',
    'bỏ dấu { }, dùng ( ), hoặc viết \\{ nếu cần in dấu này',
  ],
];
const OTHERWISE = [
  'thẻ trong dấu < > viết chưa đúng',
  'thuộc tính viết trong dấu nháy, ví dụ <LuuY tieu-de="…">, kết thúc bằng ">" hoặc "/>"; nếu là chữ thường thì bỏ dấu < >',
] as const;

/**
 * Reads a body as the build does: its tree, or what stops the parser. Only for bodies without import, export and what
 * beyond-parser.ts finds, because the parser is native and may end the process on those.
 */
export function parseBody(body: string): { tree: MdastNode } | { fault: BodyFault } {
  try {
    return { tree: mdxToMdast(body, { features: BODY_FEATURES }) };
  } catch (error) {
    return { fault: explain(error instanceof Error ? error.message : String(error), body) };
  }
}

function explain(said: string, body: string): BodyFault {
  const [, line = '1', column = '1', rest = said] = /^(\d+):(\d+)(?:-\d+:\d+)?: ([^]*)/.exec(said) ?? [];
  const offset = offsetOf(body, Number(line), Number(column));
  const value = /^\S[^\n>}]{0,60}[>}]?/.exec(body.slice(offset, offset + 80))?.[0] ?? '';
  for (const [pattern, message, advice] of SAYINGS) {
    const match = pattern.exec(rest);
    const name = match?.[1] ?? '';
    if (match) return { offset, value, message: put(message, name), advice: put(advice, name) };
  }
  return { offset, value, message: OTHERWISE[0], advice: OTHERWISE[1] };
}

const put = (text: string, name: string): string => text.replaceAll('$1', () => name);

/** The parser counts lines and letters from 1, letters as Unicode code points. */
function offsetOf(body: string, line: number, column: number): number {
  const lines = body.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}
