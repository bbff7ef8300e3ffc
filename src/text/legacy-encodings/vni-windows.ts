import type { LegacyEncoding } from './legacy-encoding.ts';
import { letterTable, TONED_VOWELS } from './letter-table.ts';

const LOWER = new Map([
  ...letterTable('ñ aê aâ eâ oâ ô ö', 'đ ă â ê ô ơ ư'),
  ...letterTable(
    `aø aû aõ aù aï aè aú aü aé aë aà aå aã aá aä eø eû eõ eù eï eà eå eã eá eä ì æ ó í ò
     oø oû oõ où oï oà oå oã oá oä ôø ôû ôõ ôù ôï uø uû uõ uù uï öø öû öõ öù öï yø yû yõ yù î`,
    TONED_VOWELS,
  ),
]);

/**
 * VNI-Windows, the encoding of the VNI-Times fonts, as Latin-1 shows its bytes: most letters are a vowel followed by a
 * mark (aù = á). A capital vowel may carry a capital or a small mark.
 */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  [...LOWER].flatMap(([legacy, letter]) => [
    [legacy, letter],
    [legacy.charAt(0).toUpperCase() + legacy.slice(1), letter.toUpperCase()],
    [legacy.toUpperCase(), letter.toUpperCase()],
  ]),
);
const LETTERS = new RegExp([...VNI_LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** "Caûi caùch haønh chính": text of the VNI-Times fonts. */
export const VNI_WINDOWS: LegacyEncoding = {
  id: 'vni-windows',
  name: 'VNI (phông VNI-Times)',
  hint: /[øûïäåëüöñæî]|[aeo]â|aê|[aeo]ù|e[áàã]|a[áàãéè]/i,
  word: /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FC]+/g,
  evidence: 2,
  decode: (text) => text.replace(LETTERS, (letters) => VNI_LETTERS.get(letters) ?? letters),
};
