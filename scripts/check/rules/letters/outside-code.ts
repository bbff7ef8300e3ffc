import { blankOut, fencedCode, inlineCode } from '../../../../src/markdown/written-code.ts';

const INDENTED = /^(?: {4}|\t)[^\n]*/gm;

/** A body with its code blanked out, offsets unchanged; what only may be code counts as code. */
export function outsideCode(body: string): string {
  const text = blankOut(body, fencedCode(body, true), '\0').replace(INDENTED, (code) =>
    '\0'.repeat(code.length),
  );
  return text.includes('`') ? blankOut(text, inlineCode(text), '\0') : text;
}
