import { wordyRule } from '../wordy-rule.ts';

/** The office's words where there is a plain one. */
export const plainLanguageWords = wordyRule(
  { id: 'plain-language-words', description: 'Dùng lời thường thay lời hành chính' },
  'words',
  (phrase) => `lời hành chính: "${phrase}"`,
);
