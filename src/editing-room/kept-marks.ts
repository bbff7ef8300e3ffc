import { blankOut, fencedCode, inlineCode } from '../markdown/written-code.ts';

const ESCAPED_CODE = /\\`((?:\\[^\n]|[^`\\\n]){1,300}?)\\`/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const TABLE_LINE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * A body as the form wrote it, with what its editor does not know as it stood before: code in lines, which it escapes so
 * that it would become program, and the sides of a table's columns. What was not there before is left as it is.
 */
export function keepMarks(before: string, written: string): string {
  return keepSides(before, keepCode(before, written));
}

function keepCode(before: string, written: string): string {
  if (!written.includes('\\`')) return written;
  const prose = blankOut(before, fencedCode(before, true), ' ');
  const known = new Set(inlineCode(prose).map(({ start, end }) => prose.slice(start, end)));
  return written.replace(ESCAPED_CODE, (escaped, inside: string) => {
    const code = `\`${inside.replace(ESCAPE, '$1')}\``;
    return known.has(code) ? code : escaped;
  });
}

/** Sides stand in the line below a table's head; a head of the same words has the same columns. */
function keepSides(before: string, written: string): string {
  const sides = new Map(tablesOf(before).map(({ head, line, columns }) => [`${head}|${columns}`, line]));
  const lines = written.split('\n');
  for (const { at, head, columns } of tablesOf(written)) {
    const line = sides.get(`${head}|${columns}`);
    if (line?.includes(':') === true && lines[at]?.includes(':') !== true) lines[at] = line;
  }
  return lines.join('\n');
}

function tablesOf(body: string): { at: number; head: string; line: string; columns: number }[] {
  const lines = body.split('\n');
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (above === undefined || !above.includes('|') || !TABLE_LINE.test(line)) return [];
    const columns = line.match(/-+/g)?.length ?? 0;
    return [{ at, head: above.replace(/[\s\\|]+/g, ' ').trim(), line, columns }];
  });
}
