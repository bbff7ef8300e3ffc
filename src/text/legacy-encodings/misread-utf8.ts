import { isWrittenSyllable } from '../syllables/written-syllable.ts';
import { BYTE_TABLES, type ByteTable } from './byte-tables.ts';
import { readBytes, type Reading } from './read-bytes.ts';

/** A line whose UTF-8 some program showed through another table. */
export interface MisreadLine {
  table: ByteTable;
  offset: number;
  written: string;
  /** The line as it was meant; absent where a letter of it is lost or may be read in two ways. */
  decoded?: string;
}

/** First bytes of Vietnamese letters in UTF-8 as every table shows them; a line without them is not looked at. */
const HINT = /[ÃÄÅÆÂĂĐĆĹƠáâ√ƒ≈∆·‚¬├─┼╞ßΓ┬ãÔ╠Ì\u0370-\u05FF][^\0-\x7F]|[ÃĂ](?: |$)/m;
const MOST_TIMES = 3;
/** What Vietnamese text is made of, foreign names and signs of figures included. */
const GENUINE =
  /^[\0-\x7FÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B\u00A0«»“”‘’–—…•·°²³×§½±₫€→≤≥™©®öüçëïñÖÜ\u{1F300}-\u{1FAFF}\uFE0F\u200D\u2600-\u27BF]*$/u;
/** Signs of damage that no reading took away: a first byte without its second, a second without its first. */
const LEFT_OVER =
  /[áÁ][º»]|[\p{L}\p{M}][«»¡-¿‘“”•…°²³×§½±€™©®\u0080-\u009F]\p{L}|[\u0080-\u009F]|\p{Ll}[ÃÂĂ]|[ÃĂÂ]\p{Ll}*(?<![\p{Lu}]{2})(?=\s|$)|[ÄÅÆ]/u;

/**
 * The lines of a text that are UTF-8 read through another table, once or several times over. A line comes back whole or
 * not at all: where a letter of it can't be read, it is only told.
 *
 * @example findMisreadUtf8('Cáº£i cÃ¡ch')[0]?.decoded // → 'Cải cách'
 */
export function findMisreadUtf8(text: string): MisreadLine[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) => {
    const found = HINT.test(line) ? misread(line, MOST_TIMES) : undefined;
    return found ? [{ ...found, offset: index, written: line }] : [];
  });
}

type Found = Pick<MisreadLine, 'table' | 'decoded'>;

function misread(line: string, times: number): Found | undefined {
  const readings = BYTE_TABLES.flatMap((table) => {
    if (!table.pair.test(line)) return [];
    const reading = readBytes(line, table.byteOf);
    return reading.evidence >= 1 ? [{ table, reading, whole: wholeOf(reading, times) }] : [];
  });
  const [first] = readings;
  if (!first) return undefined;
  const whole = readings.filter((one) => one.whole !== undefined);
  const best = whole.toSorted((a, b) => syllables(b.whole) - syllables(a.whole));
  const [one, other] = best;
  if (!one) return { table: first.table };
  const isDoubtful = other && other.whole !== one.whole && syllables(other.whole) === syllables(one.whole);
  return isDoubtful ? { table: one.table } : { table: one.table, decoded: one.whole ?? line };
}

/** The line as it was meant, when nothing of it stays damaged; what was read wrongly twice is read twice. */
function wholeOf({ text, isCertain }: Reading, times: number): string | undefined {
  if (!isCertain) return undefined;
  const again = times > 1 && HINT.test(text) ? misread(text, times - 1) : undefined;
  if (again) return again.decoded;
  const composed = text.normalize('NFC');
  return GENUINE.test(composed) && !LEFT_OVER.test(composed) ? composed : undefined;
}

const syllables = (text = ''): number =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => /[^\0-\x7F]/.test(word) && isWrittenSyllable(word)).length;
