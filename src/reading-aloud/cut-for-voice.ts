/** Letters that a slow voice says in less than the 14 seconds after which Chrome falls silent. */
const LONGEST_PIECE = 160;

/**
 * Cuts what is to be said into pieces that every voice reads to the end: at a comma or semicolon where there is one,
 * else at a space.
 * @param longest most characters of a piece; a longer word stays whole
 */
export function cutForVoice(speech: string, longest = LONGEST_PIECE): string[] {
  const pieces: string[] = [];
  let rest = speech.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest + 1);
    const clause = Math.max(...[...head.matchAll(/[,;:](?=\s)/g)].map(({ index }) => index + 1), 0);
    const word = head.lastIndexOf(' ');
    const next = rest.indexOf(' ', longest);
    const end = clause > longest / 3 ? clause : word > 0 ? word : next > 0 ? next : rest.length;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
