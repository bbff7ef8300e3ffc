const HEADING = /^ {0,3}(#{1,6})[ \t]+([^\n]{1,1000}?)(?:[ \t]+#+)?[ \t]*$/gm;
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*? {0,3}\1[`~]*[ \t]*$/gm;
const UNDERLINED = /^ {0,3}(\S[^\n]*)\n {0,3}(?:=+|-+)[ \t]*$/gm;

/** A heading's words without the marks of Markdown. */
const plainWords = (heading: string): string =>
  heading
    .replace(/!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(\*{1,3}|_{2,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
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
  const text = body.replace(FENCED, (code) => code.replace(/[^\n]/g, ' '));
  const headings = [
    ...[...text.matchAll(HEADING)].map(({ index, 2: words = '' }) => ({ index, words })),
    ...[...text.matchAll(UNDERLINED)]
      .filter(({ 1: words = '' }) => !/^(?:#{1,6} |[-*+>|]|\d+[.)] )/.test(words))
      .map(({ index, 1: words = '' }) => ({ index, words: words.trimEnd() })),
  ].sort((a, b) => a.index - b.index);
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
