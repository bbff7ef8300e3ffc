/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A line that opens or closes fenced code. */
interface Fence extends Stretch {
  mark: string;
  length: number;
  /** Whether nothing stands behind the marks, so that it may close what another opened. */
  closes: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm;

/**
 * Code between fences, as CommonMark has it (spec 0.31, 4.5), in time that grows with the text alone. A fence that is
 * never closed counts to the end of the text where `unclosed` says so, else not at all.
 */
export function fencedCode(text: string, unclosed: boolean): Stretch[] {
  const fences = fencesOf(text);
  const found: Stretch[] = [];
  const hopeless: Record<string, number> = {};
  for (let at = 0; at < fences.length; at++) {
    const opening = fences[at];
    if (!opening || opening.length >= (hopeless[opening.mark] ?? Infinity)) continue;
    let closing = at + 1;
    while (closing < fences.length && !closes(fences[closing], opening)) closing++;
    const end = fences[closing]?.end;
    if (end === undefined) hopeless[opening.mark] = opening.length;
    if (end !== undefined || unclosed) {
      found.push({ start: opening.start, end: end ?? text.length });
      at = closing;
    }
  }
  return found;
}

const closes = (fence: Fence | undefined, opening: Fence): boolean =>
  fence !== undefined && fence.closes && fence.mark === opening.mark && fence.length >= opening.length;

/** Behind three backticks no more of them may stand: that is code inside a line. */
const fencesOf = (text: string): Fence[] =>
  [...text.matchAll(FENCE)].flatMap(({ 0: line, 1: marks = '', 2: info = '', index }) => {
    const mark = marks.charAt(0);
    if (mark === '`' && info.includes('`')) return [];
    const place = { start: index, end: index + line.length };
    return [{ ...place, mark, length: marks.length, closes: info.trim() === '' }];
  });

/** Code inside lines: from a run of backticks without a backslash before it to the next run of that length (6.1). */
export function inlineCode(text: string): Stretch[] {
  const runs = [...text.matchAll(/(?<!`)`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
  const later = Map.groupBy(runs.toReversed(), ({ length }) => length);
  const found: Stretch[] = [];
  let end = 0;
  for (const { length, index } of runs) {
    const same = later.get(length) ?? [];
    same.pop();
    const closing = same.at(-1);
    if (index < end || !closing || text.charAt(index - 1) === '\\') continue;
    end = closing.index + length;
    found.push({ start: index, end });
  }
  return found;
}

/** The text with every letter of the stretches, which stand in order, replaced by `letter`; line breaks stay. */
export function blankOut(text: string, stretches: readonly Stretch[], letter: string): string {
  let [result, at] = ['', 0];
  for (const { start, end } of stretches) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, letter);
    at = end;
  }
  return result + text.slice(at);
}
