/** Longer bodies are not searched for code: no entry is that long, and a hostile one would take seconds. */
const MOST_LETTERS = 100_000;
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*? {0,3}\1[`~]*[ \t]*$/gm;
const INLINE_CODE = /(?<![\\`])(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;

/**
 * A body with what looks like code blanked out, offsets unchanged. Good enough to say where marks stand; what is code
 * in truth only the parser knows (parse-body.ts).
 *
 * @example maskCode('gõ `{x}` vào') // → 'gõ       vào'
 */
export const maskCode = (body: string): string =>
  body.length > MOST_LETTERS ? body : body.replace(FENCED, blank).replace(INLINE_CODE, blank);

const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
