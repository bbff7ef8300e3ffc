import { isPair, isScalar, visit } from 'yaml';
import { findSynonymProblems } from '../../../src/search/synonyms.ts';
import type { ListFile, Rule } from '../content.ts';
import { start } from '../yaml-places.ts';

/** Where the saying that the message quotes stands last in the file: the earlier place is the one to keep. */
function offsetOf(file: ListFile, message: string): number {
  const phrase = /“([^”]+)”/.exec(message)?.[1];
  let offset = 0;
  const root = file.tree();
  if (root)
    visit(root, {
      Scalar(_, node, above) {
        const list = above.at(-2);
        if (node.value === phrase && isPair(list) && isScalar(list.key) && list.key.value === 'say')
          offset = start(node);
      },
    });
  return file.yamlOffset + offset;
}

/** A saying with two meanings, said twice or leading back to itself confuses the search (see search/synonyms.ts). */
export const synonymsConsistent: Rule = {
  id: 'synonyms-consistent',
  severity: 'error',
  description: 'Từ đồng nghĩa không được mâu thuẫn, lặp lại hay dẫn vòng',
  *check(content) {
    const file = content.lists.synonyms;
    if (!file?.value) return;
    for (const { kind, message, advice } of findSynonymProblems(file.value))
      yield {
        in: file,
        offset: offsetOf(file, message),
        severity: kind === 'duplicate' ? 'warning' : 'error',
        message,
        advice,
      };
  },
};
