import { wordyRule } from './wordy-rule.ts';

/** "việc thực hiện công tác …": nouns in a heap where one verb would do. */
export const plainLanguageHeaps = wordyRule(
  { id: 'plain-language-heaps', description: 'Không chồng danh từ kiểu "việc thực hiện công tác"' },
  'heaps',
  (phrase) => `chồng danh từ: "${phrase}"`,
);
