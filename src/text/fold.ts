import { readAlike } from './look-alikes.ts';

/** Tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const NGA = '\u0303';
const HOI = '\u0309';
const MARKS = /\p{M}/gu;
/** More than there are syllables of Vietnamese, and slips in them, in all that a site says. */
const REMEMBERED = 20_000;

/** The same function of a syllable, which remembers what it made: texts are made of a few thousand syllables. */
function remembering(make: (syllable: string) => string): (syllable: string) => string {
  const made = new Map<string, string>();
  return (syllable) => {
    const known = made.get(syllable);
    if (known !== undefined) return known;
    const value = make(syllable);
    if (made.size < REMEMBERED) made.set(syllable, value);
    return value;
  };
}

/**
 * Lower-case text without any Vietnamese mark, đ as d: what a reader types on a keyboard without Vietnamese.
 *
 * @example foldMarks('Đăng ký KHAI SINH') // → 'dang ky khai sinh'
 */
export function foldMarks(text: string): string {
  return readAlike(text).toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/**
 * The words of a text alone, without marks, one blank between them: what patterns of plain words are held against.
 *
 * @example plainWords('Gửi phản ánh … ở đâu?') // → 'gui phan anh o dau'
 */
export const plainWords = (text: string): string =>
  foldMarks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The search key of one syllable: folded, and with the two spellings of the sound i made one (kí = ký, mĩ = mỹ, quí = quý).
 * Keeps apart what is read differently (thuy ≠ thui).
 *
 * @example syllableKey('Mỹ') // → 'mi'
 */
export const syllableKey = remembering((syllable) => sameFinalI(foldMarks(syllable)));

/**
 * The spelling of one syllable with its marks, free of where and in which order they were typed: hòa and hoà,
 * kí and ký, precomposed, decomposed and legacy mark order all give one string. The tones hỏi and ngã count as one,
 * as they are spoken in the South and therefore often written.
 *
 * @example accentKey('hoà') === accentKey('hòa') // → true
 */
export const accentKey = remembering((syllable) => {
  let letters = '';
  let tone = '';
  for (const character of readAlike(syllable).toLowerCase().normalize('NFD')) {
    if (TONES.includes(character)) tone = character === NGA ? HOI : character;
    else letters += character;
  }
  return sameFinalI(letters) + tone;
});

/** Whether the text carries any Vietnamese mark, đ included. */
export function hasMarks(text: string): boolean {
  return /[đĐ\p{M}]/u.test(readAlike(text).normalize('NFD'));
}

function sameFinalI(letters: string): string {
  return letters.replace(/(^|[^aeou]|qu)y$/u, '$1i');
}

const ONSET_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^(?:gi(?=[aeou])|v|r)/, 'd'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k(?=[iey])/, 'c'],
];

/**
 * What a syllable sounds like across dialects, of a plain key: tr = ch, s = x, d = gi = r = v, final t = c, n = ng = nh.
 * Two keys with the same sound are likely slips for each other.
 *
 * @example soundKey('tru') === soundKey('chu') // → true
 */
export function soundKey(key: string): string {
  const [from, to] = ONSET_SOUNDS.find(([onset]) => onset.test(key)) ?? [/^$/, ''];
  return key
    .replace(from, to)
    .replace(/(?:ch|t|c)$/, 'c')
    .replace(/(?:nh|ng|n)$/, 'n');
}
