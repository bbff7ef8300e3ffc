import { isPair, isScalar, visit } from 'yaml';
import { findSynonymProblems } from '../../../../src/search/synonyms.ts';
import type { ListFile, Rule } from '../../../content/content.ts';
import { start } from '../../../content/yaml/yaml-places.ts';

/** Where each saying stands last in the file: the earlier place is the one to keep. */
function offsetsOfSayings(file: ListFile): Map<unknown, number> {
  const offsets = new Map<unknown, number>();
  const root = file.tree();
  if (root)
    visit(root, {
      Scalar(_, node, above) {
        const list = above.at(-2);
        if (isPair(list) && isScalar(list.key) && list.key.value === 'say')
          offsets.set(node.value, file.yamlOffset + start(node));
      },
    });
  return offsets;
}

/** The saying that a message quotes. */
const quotedIn = (message: string): string | undefined => /“([^”]+)”/.exec(message)?.[1];

/** A saying with two meanings, said twice or leading back to itself confuses the search (see search/synonyms.ts). */
export const synonymsConsistent: Rule = {
  id: 'synonyms-consistent',
  severity: 'error',
  description: 'Từ đồng nghĩa không được mâu thuẫn, lặp lại hay dẫn vòng',
  *check(content) {
    const file = content.lists.synonyms;
    if (!file?.value) return;
    const problems = findSynonymProblems(file.value);
    const offsets = problems.length > 0 ? offsetsOfSayings(file) : new Map<unknown, number>();
    for (const { kind, message, advice } of problems)
      yield {
        in: file,
        offset: offsets.get(quotedIn(message)) ?? file.yamlOffset,
        severity: kind === 'duplicate' ? 'warning' : 'error',
        message,
        advice,
      };
  },
};
