/** Marks of bold or italic that stay on the page as they are written. */
interface BrokenMarks {
  at: number;
  written: string;
}

interface Run {
  at: number;
  mark: string;
  before: string;
  after: string;
}

const RUN = /(?<![\\*_])(\*{1,3}|_{1,3})(?![*_])/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;
const OPENING = /["'“‘«([]/;

/**
 * Pairs of marks that CommonMark does not take, because a sign or a space at their inner edge meets a letter outside:
 * `**Lưu ý:**không`, `**Lệ phí: **50.000`. Asterisks of remarks, "(*)" and "bản sao**", and of products are none.
 *
 * @param text what the parser left as text, as it is written
 * @param before the letter before it
 */
export function brokenEmphasis(text: string, before = ''): BrokenMarks[] {
  const runs = [...text.matchAll(RUN)].map(({ 0: mark, index }): Run => ({
    at: index,
    mark,
    before: index === 0 ? before : text.charAt(index - 1),
    after: text.charAt(index + mark.length),
  }));
  const found: BrokenMarks[] = [];
  let end = 0;
  const later = Map.groupBy(runs.toReversed(), ({ mark }) => mark);
  for (const opening of runs) {
    const same = later.get(opening.mark) ?? [];
    same.pop();
    const closing = same.at(-1);
    if (opening.at < end || !closing || !isBroken(opening, closing)) continue;
    end = closing.at + closing.mark.length;
    found.push({ at: opening.at, written: text.slice(opening.at, end) });
  }
  return found;
}

function isBroken(opening: Run, closing: Run): boolean {
  if (isRemark(opening) || isRemark(closing)) return false;
  const meetsBehind = LETTER.test(closing.after) && !LETTER.test(closing.before);
  if (SPACE.test(opening.after))
    return SPACE.test(opening.before) && opening.mark.length > 1 && LETTER.test(closing.before);
  if (LETTER.test(opening.before) && LETTER.test(opening.after)) return false;
  if (LETTER.test(opening.before)) return LETTER.test(closing.after) || OPENING.test(opening.after);
  return meetsBehind || (SPACE.test(closing.before) && opening.mark.length > 1 && !SPACE.test(closing.after));
}

const isRemark = ({ before, after }: Run): boolean => before === '(' && after === ')';

/** The one mark of bold in a body's plain texts, where it opens what nothing closes: remarks stand in twos, "phí**" and "**Trừ …". */
export function openBold(texts: readonly { offset: number; source: string }[]): BrokenMarks[] {
  const marks = texts.flatMap(({ offset, source }) =>
    [...source.matchAll(/(?<![\\*])\*\*(?!\*)/g)].map(({ index }) => ({ offset, source, index })),
  );
  const [only, ...others] = marks;
  if (!only || others.length > 0) return [];
  const { offset, source, index } = only;
  const opens = /(?:^|\s)$/.test(source.slice(0, index)) && LETTER.test(source.charAt(index + 2));
  return opens ? [{ at: offset + index, written: source.slice(index).split('\n', 1)[0] ?? '' }] : [];
}
