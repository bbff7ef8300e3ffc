import { wordyRule } from './wordy-rule.ts';

/** "được … bị … được": who does what can't be seen any more. */
export const plainLanguagePassives = wordyRule(
  { id: 'plain-language-passives', description: 'Không chồng nhiều "được", "bị" trong một câu' },
  'passives',
  (phrase) => `câu bị động chồng nhau: "${phrase}"`,
);
