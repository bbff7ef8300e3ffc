/** A part that ends as a sentence does. */
const ENDS = /[.!?…:]$/u;

/**
 * Parts of what is said as sentences in a row, each with one end; what is undefined or empty is left out.
 * @example sentences('Trực tuyến', 'Nộp qua VNeID.', undefined) // 'Trực tuyến. Nộp qua VNeID.'
 */
export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .flatMap((part) => part?.trim().replace(/[;,\s]+$/u, '') || [])
    .map((part) => (ENDS.test(part) ? part : `${part}.`))
    .join(' ');
