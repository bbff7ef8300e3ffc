import { TOO_DEEP, TOO_MANY, type BodyFault } from './body-fault.ts';

/** Far above what a text has, far below what overflows the parser's stack (4,000) or takes it seconds. */
const MOST_MARKS = 1000;
const MOST_EMPHASIS = 6000;
const NESTED_AT_START =
  /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,20}\]:)){60}|^[ \t]{400,}\S/m;
/** Lines without an empty line between them. */
const BLOCK = /(?:[^\n]*\S[^\n]*(?:\n|$))+/g;
const EMPHASIS = /[*_~]/g;
const MARK = /[{<]/g;

/**
 * What would overflow the parser or keep it busy: it is native, so that it would end the whole process without a word.
 * A body that has none of this and no import or export is read safely.
 */
export function beyondParser(body: string): BodyFault | undefined {
  const nested = NESTED_AT_START.exec(body);
  if (nested) return at(body, nested.index, TOO_DEEP);
  for (const { 0: block, index } of body.matchAll(BLOCK))
    if (block.length > MOST_EMPHASIS && (block.match(EMPHASIS)?.length ?? 0) > MOST_EMPHASIS)
      return at(body, index, TOO_DEEP);
  const marks = body.length > MOST_MARKS ? [...body.matchAll(MARK)] : [];
  return marks.length > MOST_MARKS ? at(body, marks[0]?.index ?? 0, TOO_MANY) : undefined;
}

const at = (body: string, offset: number, words: typeof TOO_DEEP): BodyFault => ({
  offset,
  value: body.slice(offset, offset + 20),
  ...words,
});
