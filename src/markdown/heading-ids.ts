import { blankOut, fencedCode } from './written-code.ts';

/** Longer lines are no headings. */
const LONGEST = 1000;
const HEADING = /^ {0,3}#{1,6}[ \t]+([^\n]+)$/gm;
const UNDERLINED = /^ {0,3}(\S[^\n]*)\n {0,3}(?:=+|-+)[ \t]*$/gm;

/** A heading without the marks that may stand again at its end: "Ai được làm? ##". */
const withoutClosing = (heading: string): string =>
  heading
    .trimEnd()
    .replace(/[ \t]#+$/, '')
    .trimEnd();

/** A heading's words without the marks of Markdown. */
const plainWords = (heading: string): string =>
  heading
    .replace(/!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^)]{0,1000}\)/g, '$1')
    .replace(/(?<!\\)(\*{1,3}|_{2,3})(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\\p{L}\d])_(?=\S)([^_]+)(?<=\S)_(?![\p{L}\d])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** As the pipeline makes ids of words (github-slugger): lower case, letters and digits, spaces to hyphens. */
const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

/**
 * The ids that the Markdown pipeline gives to the headings of a body, in their order; equal ones are numbered.
 *
 * @example headingIds('## Ai được làm?\n\n## Nộp ở đâu') // → ['ai-được-làm', 'nộp-ở-đâu']
 */
export function headingIds(body: string): string[] {
  const text = blankOut(body, fencedCode(body, false), ' ');
  const headings = [
    ...[...text.matchAll(HEADING)].map(({ index, 1: words = '' }) => ({
      index,
      words: withoutClosing(words),
    })),
    ...[...text.matchAll(UNDERLINED)]
      .filter(({ 1: words = '' }) => !/^(?:#{1,6} |[-*+>|]|\d+[.)] )/.test(words))
      .map(({ index, 1: words = '' }) => ({ index, words: words.trimEnd() })),
  ]
    .filter(({ words }) => words !== '' && words.length <= LONGEST)
    .sort((a, b) => a.index - b.index);
  const taken = new Map<string, number>();
  return headings.map(({ words }) => {
    const id = idOf(plainWords(words));
    let unique = id;
    while (taken.has(unique)) {
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      unique = `${id}-${count}`;
    }
    taken.set(unique, 0);
    return unique;
  });
}
