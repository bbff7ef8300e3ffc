import {
  ADDRESS_IN_ANGLES,
  BRACES,
  HTML_COMMENT,
  LESS_THAN,
  notAllowed,
  PROGRAM_LINE,
  type BodyFault,
} from './body-fault.ts';
import { maskCode } from './mask-code.ts';

const PROGRAM = /^[ \t\u00A0\uFEFF]*(?:import|export)(?![\p{L}\p{M}\d_-])[^\n]*/gmu;

/** Lines that begin as an import or export; refused even in code, because the parser may abort the process on them. */
export const programLines = (body: string): BodyFault[] =>
  [...body.matchAll(PROGRAM)].map((match) => {
    const value = match[0].trim();
    return { offset: match.index + match[0].indexOf(value), value, ...PROGRAM_LINE };
  });

/**
 * The marks of a body that look like program, outside what looks like code: every brace and every `<` that opens no
 * allowed component. Told where the parser can't read the body, so that an editor sees all of them at once.
 */
export function writtenMarks(body: string, allowed: readonly string[]): BodyFault[] {
  const text = maskCode(body);
  const faults: BodyFault[] = [];
  for (const { index: offset, 0: mark } of text.matchAll(/(?<!\\)(?:\{|<(?![ \t\r\n]|$))/g)) {
    if (mark === '{') faults.push({ offset, value: bracesAt(text, offset), ...BRACES });
    else faults.push(...angleAt(text, offset, allowed));
  }
  return faults;
}

const bracesAt = (text: string, offset: number): string =>
  /^\{[^}\n]*\}?/.exec(text.slice(offset, offset + 200))?.[0] ?? '{';

function angleAt(text: string, offset: number, allowed: readonly string[]): BodyFault[] {
  const rest = text.slice(offset, offset + 200);
  const value = /^<[^>\n]{0,60}>?/.exec(rest)?.[0] ?? '<';
  const name = /^<\/?([\p{L}_$][\p{L}\d_$.:-]*)/u.exec(rest)?.[1];
  if (rest.startsWith('<!--')) return [{ offset, value, ...HTML_COMMENT }];
  if (/^<(?:https?:|www\.|[^\s<>]+@)/i.test(rest)) return [{ offset, value, ...ADDRESS_IN_ANGLES }];
  if (name === undefined) return [{ offset, value, ...LESS_THAN }];
  return allowed.includes(name) ? [] : [{ offset, value, ...notAllowed(name, allowed) }];
}
