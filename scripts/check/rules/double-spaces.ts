import { allEntries, isImported, type Entry, type Finding, type Rule } from '../content.ts';
import type { Path } from '../problem.ts';

const DOUBLE = /[^\s|] {2,}[^\s|]/;

function* doubledIn(entry: Entry, value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') {
    if (DOUBLE.test(value))
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
      const inBody = DOUBLE.exec(entry.body);
      if (inBody)
        yield {
          in: entry,
          offset: entry.bodyOffset + inBody.index + 1,
          message: 'có hai dấu cách liền nhau',
          advice: 'xóa bớt một dấu cách',
        };
    }
  },
};
