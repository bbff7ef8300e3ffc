import { allEntries, isImported, type Entry, type Finding, type Rule } from '../../../content/content.ts';
import { outsideCode } from './outside-code.ts';
import type { Path } from '../../../content/problem.ts';

const DOUBLED = /(?<=[^\s|]) {2,}(?=[^\s|])/g;
/** After a list's or heading's mark spaces are layout. */
const MARK = /(?:^|\n)[ \t>]*(?:>|[-*+#][-*+#>]*|\d+[.)])$/;

/** Every place of a text where two or more spaces stand between words. */
export function doubleSpacesIn(text: string): { at: number; length: number }[] {
  if (!text.includes('  ')) return [];
  return [...text.matchAll(DOUBLED)]
    .filter(({ index }) => !MARK.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ 0: spaces, index }) => ({ at: index, length: spaces.length }));
}

function* doubledIn(entry: Entry, value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') {
    if (doubleSpacesIn(value).length > 0)
      yield { in: entry, path, message: 'có hai dấu cách liền nhau', advice: 'xóa bớt một dấu cách' };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value))
      yield* doubledIn(entry, inside, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Two spaces in a row in text written by hand; imported text is kept as the official record has it. */
export const doubleSpaces: Rule = {
  id: 'double-spaces',
  severity: 'warning',
  description: 'Không có hai dấu cách liền nhau',
  *check(content) {
    for (const entry of allEntries(content)) {
      if (isImported(entry)) continue;
      yield* doubledIn(entry, entry.data, []);
      const [inBody] = doubleSpacesIn(outsideCode(entry.body));
      if (inBody)
        yield {
          in: entry,
          offset: entry.bodyOffset + inBody.at,
          message: 'có hai dấu cách liền nhau',
          advice: 'xóa bớt một dấu cách',
        };
    }
  },
};
