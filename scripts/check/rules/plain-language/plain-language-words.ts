import { wordFinder } from '../../../../src/plain-language/find-words.ts';
import { wordyRule } from './wordy-rule.ts';

/** The office's words, and those of the market, where there is a plain one: content/tu-nen-thay.yaml. */
export const plainLanguageWords = wordyRule(
  { id: 'plain-language-words', description: 'Dùng lời thường, đúng mực thay lời hành chính, lời nói miệng' },
  'words',
  (phrase) => `từ nên thay: "${phrase}"`,
  ({ lists }) => wordFinder(lists.plainWords?.value ?? []),
);
