const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const FENCE_ANYWHERE = /^[\s>*+\-\d.)]*(?:`{3,}|~{3,})/;
const MOST_LINES = 40;
const MOST_LETTERS = 20_000;

type Span = [from: number, to: number];

/** Blanks of the same length, so that offsets stay. */
const blank = (text: string): string => ' '.repeat(text.length);

/**
 * The body with code blanked out, offsets unchanged. Code is blanked only where every reading of the Markdown agrees
 * that it is code; what stays may be code after all, but never the other way round.
 *
 * @example maskCode('gõ `{x}` vào') // → 'gõ       vào'
 */
export function maskCode(body: string): string {
  const lines = body.split('\n');
  const masked: string[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    masked.push(...maskSpans(paragraph));
    paragraph = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = FENCE.exec(line.trimEnd());
    if (!fence && FENCE_ANYWHERE.test(line))
      return [...masked, ...paragraph, ...lines.slice(index)].join('\n');
    if (!fence) {
      if (line.trim() === '') endParagraph();
      (line.trim() === '' ? masked : paragraph).push(line);
      continue;
    }
    endParagraph();
    const end = endOfFence(lines, index, fence[1]?.length ?? 0, fence[2] ?? '');
    if (end === undefined) return [...masked, ...lines.slice(index)].join('\n');
    masked.push(...lines.slice(index, end + 1).map(blank));
    index = end;
  }
  endParagraph();
  return masked.join('\n');
}

/** The line that closes the fence, or undefined when readings differ (a list may have ended it, or it never closes). */
function endOfFence(
  lines: readonly string[],
  opening: number,
  indent: number,
  marker: string,
): number | undefined {
  const closing = new RegExp(`^ *\\${marker[0] ?? ''}{${marker.length},}\\s*$`);
  for (let index = opening + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    if (depth < indent) return undefined;
    if (closing.test(line)) return depth <= 3 ? index : undefined;
  }
  return undefined;
}

/** Blanks inline code of one paragraph: spans that lie on one line and are code wherever the inline text begins or ends. */
function maskSpans(lines: readonly string[]): string[] {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const inDoubt =
    lines.length > MOST_LINES ||
    size > MOST_LETTERS ||
    !lines.some((line) => line.includes('`') && /[{<]/.test(line));
  if (inDoubt) return [...lines];
  const masked = certainSpans(lines).map((spans, index) => blankSpans(lines[index] ?? '', spans));
  return masked.some((line) => /<\S/.test(line)) ? [...lines] : masked;
}

function blankSpans(line: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const [from, to] of spans) {
    const span = line.slice(from, to);
    result += line.slice(done, from) + (span.includes('|') ? span : blank(span));
    done = to;
  }
  return result + line.slice(done);
}

/** Each line's spans that are inline code for every run of lines around them that could be one piece of inline text. */
function certainSpans(lines: readonly string[]): Span[][] {
  const certain = lines.map(spansOf);
  for (let first = 0; first < lines.length; first++)
    for (let last = first + 1; last < lines.length; last++) {
      const together = new Set(
        spansOf(lines.slice(first, last + 1).join('\n')).map(([from, to]) => `${from}-${to}`),
      );
      let shift = 0;
      for (let index = first; index <= last; index++) {
        const offset = shift;
        certain[index] = (certain[index] ?? []).filter(([from, to]) =>
          together.has(`${from + offset}-${to + offset}`),
        );
        shift += (lines[index] ?? '').length + 1;
      }
    }
  return certain;
}

/** The inline code spans of a piece of inline text, as CommonMark pairs its backticks. */
function spansOf(text: string): Span[] {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const waiting = new Map<number, number[]>();
  for (const { at, length } of runs.toReversed()) append(waiting, length, at);
  const spans: Span[] = [];
  let done = 0;
  for (const run of runs) {
    const at = Math.max(run.at + (isEscaped(text, run.at) ? 1 : 0), done);
    const closings = waiting.get(run.at + run.length - at) ?? [];
    while ((closings.at(-1) ?? Infinity) <= run.at) closings.pop();
    const close = closings.at(-1);
    if (close === undefined) continue;
    done = close + run.at + run.length - at;
    spans.push([at, done]);
  }
  return spans;
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const isEscaped = (text: string, offset: number): boolean => {
  let slashes = 0;
  while (text[offset - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
};
