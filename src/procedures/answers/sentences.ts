/** No more of a text is read for an answer, in letters; what comes later is read on the page. */
const LONGEST_READ = 8000;

/**
 * The sentences of an official text: the records put one a line, after a bullet, or end them with a stop or a semicolon.
 * @example sentencesOf('- Phí: 10.000 đồng; - Miễn cho hộ nghèo.') // ['Phí: 10.000 đồng', 'Miễn cho hộ nghèo']
 */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST_READ)
    .split(/\n|[.;](?=\s|$|\p{Lu})|(?<=^|(?<!\d)\s)(?:[-–+*•]+|[a-zđ]\)|\([ivx]+\))(?=\s)/u)
    .map((part) => part.replace(/^[\s\-–+*•(:,]+/u, '').replace(/(?<![\s.,;:])[\s.,;:]+$/u, ''))
    .filter((part) => part !== '');

/** A text cut between words where it is longer than so many letters. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/(?<![\s,;:(/–-])[\s,;:(/–-]+$/u, '')}…`;
}
