import { blankOut, fencedCode, inlineCode } from './written-code.ts';

/**
 * A body with what looks like code blanked out, offsets unchanged. Good enough to say where marks stand; what is code
 * in truth only the parser knows (parse-body.ts).
 *
 * @example maskCode('gõ `{x}` vào') // → 'gõ       vào'
 */
export const maskCode = (body: string): string =>
  blankOut(body, fencedCode(body, false), ' ')
    .split('\n')
    .map((line) => (line.includes('`') ? blankOut(line, inlineCode(line), ' ') : line))
    .join('\n');
