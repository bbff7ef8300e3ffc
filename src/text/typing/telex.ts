import { foldMarks } from '../fold.ts';
import { isSyllable } from '../syllables/vietnamese-syllable.ts';

const TONE_OF_KEY: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/**
 * Reads one syllable that was typed in Telex with the input method switched off.
 * Gives undefined when the letters are not Telex or do not make a syllable.
 *
 * @example decodeTelex('ddawng') // → 'đăng'; decodeTelex('khai') // → undefined
 */
export function decodeTelex(typed: string): string | undefined {
  const input = typed.toLowerCase();
  if (!/^[a-z]{2,10}$/.test(input)) return undefined;
  const letters: string[] = [];
  let tone = '';
  for (const key of input) {
    if (key in TONE_OF_KEY && letters.some(isVowel)) tone = TONE_OF_KEY[key] ?? '';
    else if (key === 'w') addHorn(letters);
    else if (!doubles(letters, key)) letters.push(key);
  }
  return finish(letters, tone, input);
}

/**
 * Puts a tone on the main vowel, composes, and accepts the outcome only if it is a syllable with at least one mark.
 * Where exactly the tone stands does not matter to comparison by accentKey.
 */
export function finish(letters: string[], tone: string, input: string): string | undefined {
  const joined = letters.join('');
  const folded = foldMarks(joined);
  if (!isSyllable(folded)) return undefined;
  const word = withTone(joined, tone);
  return word === input ? undefined : word;
}

/** Places the tone mark on the vowel that carries it in today's school spelling. */
function withTone(letters: string, tone: string): string {
  if (tone === '') return letters.normalize('NFC');
  const parts = [...letters.normalize('NFD').matchAll(/[\p{L}]\p{M}*/gu)].map((match) => match[0]);
  const first =
    /^(?:q|g)$/.test(parts[0] ?? '') &&
    /^[ui]$/.test(parts[1] ?? '') &&
    parts.length > 2 &&
    isVowel(parts[2] ?? '')
      ? 2
      : 0;
  const vowels = parts.map((part, at) => (at >= first && isVowel(part) ? at : -1)).filter((at) => at >= 0);
  const marked = vowels.filter((at) => (parts[at] ?? '').length > 1).at(-1);
  const closed = (vowels.at(-1) ?? 0) < parts.length - 1;
  const at = marked ?? (vowels.length > 1 ? vowels[vowels.length === 2 && !closed ? 0 : 1] : vowels[0]);
  if (at === undefined) return letters.normalize('NFC');
  parts[at] += tone;
  return parts.join('').normalize('NFC');
}

function isVowel(letter: string): boolean {
  return /^[aeiouy]/.test(letter);
}

function addHorn(letters: string[]): void {
  const at = letters.findLastIndex((letter) => letter === 'a' || letter === 'o' || letter === 'u');
  const before = letters[at - 1];
  if (at < 0) letters.push(`u${HORN}`);
  else if (letters[at] === 'a' && before === 'u') letters[at - 1] = `u${HORN}`;
  else letters[at] += letters[at] === 'a' ? BREVE : HORN;
  if (letters[at] === `o${HORN}` && before === 'u') letters[at - 1] = `u${HORN}`;
}

function doubles(letters: string[], key: string): boolean {
  if (key === 'd' && letters[0] === 'd') return ((letters[0] = 'đ'), true);
  const at = 'aeo'.includes(key) ? letters.lastIndexOf(key) : -1;
  if (at < 0) return false;
  letters[at] += CIRCUMFLEX;
  return true;
}
