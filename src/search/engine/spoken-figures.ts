import { accentKey, foldMarks, hasMarks } from '../../text/fold.ts';
import { tokenize, type Token } from '../../text/tokens.ts';

/** Words for figures as they are spoken, the place telling the figure. */
const FIGURES = 'không|một mốt|hai|ba|bốn tư|năm lăm|sáu|bảy bẩy|tám|chín'.split('|').map(bothForms);
const SCALES = new Map([
  ['muoi', 10],
  ['tram', 100],
  ['ngan', 1000],
  ['nghin', 1000],
]);
const TEN = accentKey('mười');
const BETWEEN = new Set(['linh', 'le']);
const POINTS = new Set(['chấm', 'phẩy'].map(accentKey));
const YEAR = accentKey('năm');
/** A year as it is spoken begins so. */
const YEAR_BEGINS = /^(?:hai (?:ngan|nghin|khong)|mot (?:ngan|nghin|chin))\b/;
/** What a number said as a whole stands behind. */
const COUNTED = /(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|luat|ma)(?: so)?$/;
/** So many words tell what is counted. */
const COUNTED_WORDS = 3;
/** Fewer figures in a row, a nought among them or not, may be years and children; without marks still more. */
const FEWEST = 5;
const FEWEST_WITH_NOUGHT = 4;
const FEWEST_PLAIN = 6;
const EMERGENCY = /^11\d$/;

/**
 * The text with numbers in figures that are spoken one by one, as a telephone writes them down, or named behind the kind
 * of a document.
 * @example spokenFigures('gọi một tám không không một không chín sáu') // 'gọi 18001096'
 */
export function spokenFigures(text: string): string {
  const tokens = tokenize(text);
  const keys = tokens.map((token) => foldMarks(token.text));
  const isMarked = hasMarks(text);
  const figures = tokens.map((token) => figureOf(token.text, isMarked));
  const isSpoken = tokens.map((_, at) => isNumberWord(tokens, keys, figures, at));
  const written: string[] = [];
  let end = tokens.length;
  let rest = text.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (!isSpoken[at]) end = at;
    if (!isSpoken[at] || isSpoken[at - 1]) continue;
    const number = numberOf(
      tokens.slice(at, end),
      figures.slice(at, end),
      keys.slice(Math.max(0, at - COUNTED_WORDS), at).join(' '),
    );
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (number === undefined || !first || !last) continue;
    written.unshift(number, text.slice(last.end, rest));
    rest = first.start;
  }
  return text.slice(0, rest) + written.join('');
}

function isNumberWord(
  tokens: readonly Token[],
  keys: readonly string[],
  figures: readonly number[],
  at: number,
): boolean {
  const [key = '', before = '', word = ''] = [keys[at], keys[at - 1], tokens[at]?.text];
  const isFigure = (place: number): boolean => (figures[place] ?? -1) >= 0;
  if (key === 'tu' && before === 'thong') return false;
  if (accentKey(word) === YEAR && YEAR_BEGINS.test(keys.slice(at + 1, at + 3).join(' '))) return false;
  if (POINTS.has(accentKey(word))) return isFigure(at - 1) && isFigure(at + 1);
  return isFigure(at) || SCALES.has(key) || (BETWEEN.has(key) && SCALES.has(before));
}

function numberOf(spoken: readonly Token[], figures: readonly number[], before: string): string | undefined {
  const words = spoken.map(({ text }) => text);
  const isMarked = words.some(hasMarks);
  const hasScale = words.some((word) => SCALES.has(foldMarks(word)));
  const isYear = before.endsWith('nam') && YEAR_BEGINS.test(foldMarks(words.join(' ')));
  if (isYear || (COUNTED.test(before) && words.length > 1 && (isMarked || hasScale)))
    return valueOf(words, figures);
  if (hasScale) return undefined;
  const number = figures.map((figure) => (figure < 0 ? '.' : figure)).join('');
  const fewest = !isMarked ? FEWEST_PLAIN : figures.includes(0) ? FEWEST_WITH_NOUGHT : FEWEST;
  return figures.length >= fewest || (isMarked && EMERGENCY.test(number)) ? number : undefined;
}

/** The number that words name; figures without a scale between stand side by side ("hai lăm", "một chấm không"). */
function valueOf(words: readonly string[], figures: readonly number[]): string {
  let [total, last] = [0, ''];
  words.forEach((word, at) => {
    const key = foldMarks(word);
    const scale = SCALES.get(key);
    if (key === 'muoi' && (accentKey(word) === TEN || last === '')) total += 10;
    else if (scale !== undefined) [total, last] = [total + Number(last) * scale, ''];
    else if (!BETWEEN.has(key)) last += (figures[at] ?? -1) < 0 ? '.' : figures[at];
  });
  return total > 0 ? String(total + Number(last)) : last;
}

/** The figure that a word names, below nought where it names none. In a text with marks they count. */
const figureOf = (word: string, isMarked: boolean): number =>
  FIGURES.findIndex(({ plain, accented }) =>
    isMarked ? accented.has(accentKey(word)) : plain.has(foldMarks(word)),
  );

function bothForms(words: string): { plain: Set<string>; accented: Set<string> } {
  const all = words.split(' ');
  return { plain: new Set(all.map(foldMarks)), accented: new Set(all.map(accentKey)) };
}
