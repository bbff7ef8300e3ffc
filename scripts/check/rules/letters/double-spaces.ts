import { textsIn } from '../../../../src/fields/texts-in.ts';
import { isScalar } from 'yaml';
import { movedBy, type Edit } from '../../../../src/entry-text/edits.ts';
import {
  allEntries,
  isImported,
  type Entry,
  type Finding,
  type ListFile,
  type Mending,
  type Rule,
} from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml/yaml-places.ts';
import { outsideCode } from './outside-code.ts';

const DOUBLED = /(?<=[^\s|]) {2,}(?=[^\s|])/g;
/** After a list's or heading's mark spaces are layout. */
const MARK = /(?:^|\n)[ \t>]*(?:>|[-*+#][-*+#>]*|\d+[.)])$/;
const SAID = { message: 'có hai dấu cách liền nhau', advice: 'xóa bớt một dấu cách' };

/** The edits that leave one space of two or more between words. */
function oneSpace(text: string): Edit[] {
  if (!text.includes('  ')) return [];
  return [...text.matchAll(DOUBLED)]
    .filter(({ index }) => !MARK.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ 0: spaces, index }) => ({ from: index, to: index + spaces.length, text: ' ' }));
}

/** The edits of a field as it is written, behind the mark of a block of text. */
function inWritten({ tree, yaml = '', yamlOffset }: Entry, path: Path): Edit[] {
  const node = nodeAt(tree(), path)?.value;
  if (!isScalar(node) || !node.range) return [];
  const written = yaml.slice(node.range[0], node.range[1]);
  const header = /^[|>][^\n]*/.exec(written)?.[0].length ?? 0;
  return movedBy(yamlOffset + node.range[0] + header, oneSpace(written.slice(header)));
}

function* find(file: Entry | ListFile, most = Infinity): Generator<Finding> {
  if (!('body' in file) || isImported(file)) return;
  for (const [path, text] of textsIn(file.data))
    if (oneSpace(text).length > 0) yield { in: file, path, ...SAID, edits: () => inWritten(file, path) };
  for (const edit of movedBy(file.bodyOffset, oneSpace(outsideCode(file.body))).slice(0, most))
    yield { in: file, offset: edit.from, ...SAID, edits: () => [edit] };
}

/** Two spaces in a row in text written by hand, not in code and tables; imported text is kept as the official record has it. */
export const doubleSpaces: Rule & Mending = {
  id: 'double-spaces',
  severity: 'warning',
  description: 'Không có hai dấu cách liền nhau',
  mends: 'bớt dấu cách thừa',
  find,
  *check(content) {
    for (const entry of allEntries(content)) yield* find(entry, 1);
  },
};
