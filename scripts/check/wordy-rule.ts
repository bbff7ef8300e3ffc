import { unmask } from '../../src/text/sentences.ts';
import { findWordy, type WordyKind } from '../../src/text/wordy-phrases.ts';
import type { Rule } from './content.ts';
import { shorten } from './problem.ts';
import { placeInProse, proseOf } from './prose.ts';

/** A rule against one kind of the office's phrases; `wrong` says in Vietnamese what is wrong with one that was found. */
export const wordyRule = (
  rule: Pick<Rule, 'id' | 'description'>,
  kind: WordyKind,
  wrong: (phrase: string) => string,
): Rule => ({
  ...rule,
  severity: 'warning',
  *check(content) {
    for (const piece of proseOf(content))
      for (const { text, start } of piece.sentences)
        for (const found of findWordy(text))
          if (found.kind === kind)
            yield {
              ...placeInProse(piece, start + found.start),
              value: shorten(unmask(text)),
              message: wrong(shorten(unmask(found.phrase))),
              advice: found.instead,
            };
  },
});
