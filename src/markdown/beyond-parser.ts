import { CROWDED, TOO_DEEP, TOO_MANY, type BodyFault } from './body-fault.ts';

/** Far above what a text has, far below what overflows the parser's stack (4,000) or takes it seconds. */
const MOST_MARKS = 1000;
const MOST_OPEN = 6000;
const NESTED_AT_START =
  /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,20}\]:)){60}|^[ \t]{400,}\S/m;
/** What may open emphasis, a link or code: the parser looks back at every one that is still open, each time anew. */
const OPENING = /[*_~[`]/g;
/** What the parser decodes or makes a link of: each time it takes the words before it in hand again, which costs more. */
const MADE_ANEW = /[\]&@\\]|:\/\/|www\./gi;
const WEIGHT = 3;
const MARK = /[{<]/g;

/**
 * What would overflow the parser or keep it busy: it is native, so that it would end the whole process without a word.
 * A body that has none of this and no import or export is read safely.
 */
export function beyondParser(body: string): BodyFault | undefined {
  const nested = NESTED_AT_START.exec(body);
  if (nested) return at(body, nested.index, TOO_DEEP);
  const block = crowdedBlock(body);
  if (block !== undefined) return at(body, block, CROWDED);
  const marks = body.length > MOST_MARKS ? [...body.matchAll(MARK)] : [];
  return marks.length > MOST_MARKS ? at(body, marks[0]?.index ?? 0, TOO_MANY) : undefined;
}

/** Where the lines begin that have more such marks than the parser bears with no empty line between them. */
function crowdedBlock(body: string): number | undefined {
  if (body.length <= MOST_OPEN) return undefined;
  let [offset, start, marks] = [0, 0, 0];
  for (const line of body.split('\n')) {
    if (line.trim() === '') [start, marks] = [offset + line.length + 1, 0];
    marks += count(line, OPENING) + WEIGHT * count(line, MADE_ANEW);
    if (marks > MOST_OPEN) return start;
    offset += line.length + 1;
  }
  return undefined;
}

const count = (line: string, marks: RegExp): number => line.match(marks)?.length ?? 0;

const at = (body: string, offset: number, words: typeof TOO_DEEP): BodyFault => ({
  offset,
  value: body.slice(offset, offset + 20),
  ...words,
});
