export { plainLanguageAbbreviations } from './plain-language-abbreviations.ts';
export { plainLanguageHeaps } from './plain-language-heaps.ts';
export { plainLanguageLength } from './plain-language-length.ts';
export { plainLanguagePassives } from './plain-language-passives.ts';
export { plainLanguageWords } from './plain-language-words.ts';
