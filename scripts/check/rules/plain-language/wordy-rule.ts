import type { WordFinder } from '../../../../src/plain-language/find-words.ts';
import { unmask } from '../../../../src/text/prose/sentences.ts';
import { findWordyOf, type WordyKind } from '../../../../src/text/prose/wordy-phrases.ts';
import type { Content, Rule } from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';
import { placeInProse, proseOf } from './prose.ts';

/**
 * A rule against one kind of the office's phrases; `wrong` says in Vietnamese what is wrong with one that was found, and
 * `listed` finds the words that the content's own list names. Of a sentence the first is told.
 */
export const wordyRule = (
  rule: Pick<Rule, 'id' | 'description'>,
  kind: WordyKind,
  wrong: (phrase: string) => string,
  listed: (content: Content) => WordFinder = () => () => [],
): Rule => ({
  ...rule,
  severity: 'warning',
  *check(content) {
    const findListed = listed(content);
    for (const piece of proseOf(content))
      for (const { text, start } of piece.sentences) {
        const phrase = findWordyOf(kind, text);
        const found = [
          ...(phrase ? [phrase] : []),
          ...findListed(text).map(({ say, ...word }) => ({ ...word, instead: say })),
        ].sort((a, b) => a.start - b.start)[0];
        if (found)
          yield {
            ...placeInProse(piece, start + found.start),
            value: shorten(unmask(text)),
            message: wrong(shorten(unmask(found.phrase))),
            advice: found.instead,
          };
      }
  },
});
