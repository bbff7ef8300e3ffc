import { ALLOWED_ELEMENTS } from '../content-components/allow-list.ts';
import { beyondParser } from './beyond-parser.ts';
import type { BodyFault } from './body-fault.ts';
import { parseBody } from './parse-body.ts';
import { treeFaults } from './tree-faults.ts';
import { programLines, writtenMarks } from './written-marks.ts';

/**
 * What a body may not carry, because MDX would run it or could not read it: imports, exports, `{…}`, raw HTML, elements
 * outside the allow-list, wrong uses of allowed ones and images that the build can't find. The Markdown pipeline and `check` ask this one function, so
 * that they never disagree. The parser's tree has the last word; where there is none, the marks as written are told.
 */
export function findBodyFaults(body: string): BodyFault[] {
  const beyond = beyondParser(body);
  if (beyond) return [beyond];
  const programs = programLines(body);
  if (programs.length > 0) return [...programs, ...writtenMarks(body, ALLOWED_ELEMENTS)].sort(inOrder);
  if (!/[{<]|!\[/.test(body)) return [];
  const parsed = parseBody(body);
  if ('tree' in parsed) return treeFaults(parsed.tree, body);
  const marks = writtenMarks(body, ALLOWED_ELEMENTS);
  const told = marks.some(({ offset, value }) => covers(offset, value, parsed.fault.offset));
  return told ? marks : [...marks, parsed.fault].sort(inOrder);
}

const inOrder = (a: BodyFault, b: BodyFault): number => a.offset - b.offset;
const covers = (offset: number, value: string, at: number): boolean =>
  offset <= at && at <= offset + value.length;
