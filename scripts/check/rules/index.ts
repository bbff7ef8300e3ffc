import type { Rule } from '../../content/content.ts';
import { acknowledgedRules } from './acknowledged-rules.ts';
import * as calendar from './calendar/index.ts';
import * as charges from './charges/index.ts';
import * as entries from './entries/index.ts';
import * as factsInText from './facts-in-text/index.ts';
import * as letters from './letters/index.ts';
import * as links from './links/index.ts';
import * as plainLanguage from './plain-language/index.ts';
import * as privacy from './privacy/index.ts';

const CONTENT_RULES: readonly Rule[] = [
  entries,
  charges,
  calendar,
  factsInText,
  links,
  privacy,
  letters,
  plainLanguage,
].flatMap((area) => Object.values<Rule>(area));

/** Every rule, each in the file of its name, by what it looks at; a new rule is a new file and a line in its folder's index. */
export const RULES: readonly Rule[] = [...CONTENT_RULES, acknowledgedRules(CONTENT_RULES)];
