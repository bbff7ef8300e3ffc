import { diffArrays } from 'diff';

/** Where more lines than this go or come, the texts are shown whole, old and new, instead of compared line by line. */
const TOO_MANY = 500;

/**
 * What changed from one text to another, line by line: `- ` taken away, `+ ` added, unchanged lines left out.
 *
 * @example lineDiff('phí 5.000\ngiấy tờ', 'phí 8.000\ngiấy tờ') // → ['- phí 5.000', '+ phí 8.000']
 */
export function lineDiff(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const pieces = diffArrays(old, now, { maxEditLength: TOO_MANY }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  return pieces
    .filter(({ removed, added }) => removed || added)
    .flatMap(({ removed, value }) => value.map((line) => `${removed ? '-' : '+'} ${line}`));
}

/** Nothing has no lines. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
