export { controlCharacters } from './control-characters.ts';
export { doubleSpaces } from './double-spaces.ts';
export { gluedWords } from './glued-words.ts';
export { legacyEncoding } from './legacy-encoding.ts';
export { lookAlikeLetters } from './look-alike-letters.ts';
export { lostLetters } from './lost-letters.ts';
export { mixedTonePlacement } from './mixed-tone-placement.ts';
export { unicodeNfc } from './unicode-nfc.ts';
