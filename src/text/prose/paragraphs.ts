/**
 * Splits official plain text into its paragraphs: one a line, empty lines dropped, words untouched.
 * @example toParagraphs('Bước 1: nộp.\n\nBước 2: nhận.') // ['Bước 1: nộp.', 'Bước 2: nhận.']
 */
export const toParagraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
