import { finish } from './telex.ts';

const TONE_OF_DIGIT: Record<string, string> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const SHAPE_OF_DIGIT: Record<string, [string, string]> = {
  6: ['aeo', '\u0302'],
  7: ['ou', '\u031b'],
  8: ['a', '\u0306'],
};

/**
 * Reads one syllable that was typed in VNI with the input method switched off: digits after letters are marks.
 * Gives undefined when there is no digit, fewer than two letters (licence class "A1"), or no syllable comes out.
 *
 * @example decodeVni('d9ang8') // → 'đăng'; decodeVni('ky1') // → 'ký'
 */
export function decodeVni(typed: string): string | undefined {
  const input = typed.toLowerCase();
  if (!/^[a-z](?=.*[a-z])(?=.*\d)[a-z\d]{1,11}$/.test(input)) return undefined;
  const letters: string[] = [];
  let tone = '';
  for (const key of input) {
    if (key in TONE_OF_DIGIT) tone = TONE_OF_DIGIT[key] ?? '';
    else if (key === '9' && letters[0] === 'd') letters[0] = 'đ';
    else if (key in SHAPE_OF_DIGIT) shape(letters, SHAPE_OF_DIGIT[key] ?? ['', '']);
    else if (/\d/.test(key)) return undefined;
    else letters.push(key);
  }
  return finish(letters, tone, input);
}

function shape(letters: string[], [vowels, mark]: [string, string]): void {
  const at = letters.findLastIndex((letter) => letter.length === 1 && vowels.includes(letter));
  if (at < 0) return;
  letters[at] += mark;
  if (mark === '\u031b' && letters[at - 1] === 'u') letters[at - 1] += mark;
}
