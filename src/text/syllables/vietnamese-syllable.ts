const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?';
const RIME = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'e(?:c|ch|m|n|ng|nh|o|p|t|u)?',
  'i(?:a|c|ch|m|n|nh|p|t|u|e(?:c|m|n|ng|p|t|u))?',
  'o(?:c|i|m|n|ng|p|t|o(?:c|ng)|a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|e(?:m|n|o|t)?)?',
  'u(?:a|c|i|m|n|ng|p|t|u|a(?:n|ng|t|y)|e(?:ch|n|nh)?|o(?:c|i|m|n|ng|p|t|u)?|y(?:a|ch|en|et|n|nh|p|t|u)?)?',
  'y(?:e(?:m|n|ng|t|u)|n|t|nh|ch)?',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME})$`);

/**
 * Whether folded letters can be read as one Vietnamese syllable. Generous: it knows onsets and rimes, not which pairs occur.
 *
 * @example isSyllable('nghieng') // → true; isSyllable('khaisinh'), isSyllable('ddawng') // → false
 */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
