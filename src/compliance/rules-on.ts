import { byteOrder } from '../text/byte-order.ts';
import type { Ledger } from './read-ledger.ts';
import type { Duty, Law } from './schema.ts';

/** What a duty's rule is on a day, in the words of the ledger's table. */
export const RULE_STATES = { holds: 'đang áp dụng', ahead: 'chưa áp dụng', over: 'đã hết' } as const;
type RuleState = keyof typeof RULE_STATES;

/** One rule of a duty on a day. */
export interface Rule {
  /** Number of the document. */
  number: string;
  /** Article, where the ledger names one. */
  article: string;
  law: Law;
  state: RuleState;
}

/**
 * The rules of a duty, each with its state on the day, in the ledger's order.
 * @throws Error where a rule names a document that laws.yaml lacks
 */
export const rulesOn = ({ id, rules = [] }: Duty, { laws }: Ledger, day: string): Rule[] =>
  rules.map((rule) => {
    const [number = '', ...article] = rule.split(' ');
    const law = laws.get(number);
    if (!law) throw new Error(`${id}: laws.yaml không có văn bản ${number}`);
    return { number, article: article.join(' '), law, state: stateOn(law, laws, day) };
  });

/** A document whose last day nobody has read is over once what replaced it has begun. */
function stateOn({ from, until, replacedBy }: Law, laws: Ledger['laws'], day: string): RuleState {
  if (from !== undefined && day < from) return 'ahead';
  const heir = replacedBy === undefined ? undefined : laws.get(replacedBy);
  if (until === undefined && heir) return (heir.from ?? '') <= day ? 'over' : 'holds';
  return until !== undefined && day > until ? 'over' : 'holds';
}

/** Documents whose last day is among the days from `day` to so many days later, the earliest first. */
export function endingSoon({ laws }: Ledger, day: string, lastDay: string): [number: string, law: Law][] {
  return [...laws]
    .filter(([, { until }]) => until !== undefined && day <= until && until <= lastDay)
    .sort(([, a], [, b]) => byteOrder(a.until ?? '', b.until ?? ''));
}
