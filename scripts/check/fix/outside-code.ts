const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?(?: {0,3}\1[`~]*[ \t]*(?:\r?\n|$)|(?![^]))/gm;
const INDENTED = /^(?: {4}|\t)[^\n]*/gm;
const INLINE = /(`+)(?!`)[^`](?:[^]*?[^`])?\1(?!`)/g;

/** A body with its code blanked out, offsets unchanged; what only may be code counts as code. */
export function outsideCode(body: string): string {
  const blank = (code: string): string => code.replace(/[^\n]/g, '\0');
  const text = body.replace(FENCED, blank).replace(INDENTED, blank);
  return text.includes('`') ? text.replace(INLINE, blank) : text;
}
