import { parseDocumentNumber } from './document-number.ts';
import { rightForm } from './numbers-in-text.ts';

const WITH_YEAR = /(?<!\d)\d+(?:\.\d+)?[a-zđ]?\/(?:19|20)\d\d\/[^\s,;)]+/u;
/** How official records miswrite the symbols of the Government's and the National Assembly's documents. */
const MISWRITTEN: readonly [RegExp, string][] = [
  [/NĐ-C$/, 'NĐ-CP'],
  [/CP-NĐ$/, 'NĐ-CP'],
  [/\/NQ-QH/, '/QH'],
];

/**
 * The number that a citation means, in its right form, whatever words stand around it; undefined where it has none that
 * can be told. Only laws and normative documents are read: their numbers carry the year and are unique, while
 * "26/KH-UBND" exists in every unit (requirement L06).
 * @example citedNumber('Nghị định số 25/2025/nđ-cp') // '25/2025/NĐ-CP'
 */
export function citedNumber(citation: string): string | undefined {
  const written = WITH_YEAR.exec(citation.normalize('NFC').replace(/\/{2,}/g, '/'))?.[0];
  if (!written) return undefined;
  const meant = MISWRITTEN.reduce((text, [wrong, right]) => text.replace(wrong, right), written);
  const number = isNumbered(meant) ? meant : rightForm(meant);
  return number !== undefined && isNumbered(number) ? number : undefined;
}

function isNumbered(number: string): boolean {
  const parsed = parseDocumentNumber(number);
  return !('error' in parsed) && ['law', 'normative', 'consolidated'].includes(parsed.class);
}
