import type { ChannelKind } from '../fields/channel-kinds.ts';
import type { CrossRule } from './schema.ts';

/** What a rule has to know of a procedure. */
export interface Touched {
  code: string;
  legalBasis: readonly { number: string }[];
}

/** Whether a rule is about a procedure: it names the code, or a document on which the procedure rests. */
export const touches = ({ procedures, citing }: CrossRule, { code, legalBasis }: Touched): boolean =>
  procedures.includes(code) || (citing !== undefined && legalBasis.some(({ number }) => number === citing));

/** The rules that a procedure is under on a day, in the editors' order; the first and the last day both count. */
export const rulesOn = (rules: readonly CrossRule[], procedure: Touched, day: string): CrossRule[] =>
  rules.filter(
    (rule) => rule.from <= day && (rule.until === undefined || day <= rule.until) && touches(rule, procedure),
  );

/** What a rule across procedures leaves of the ways that the record lists, from a day on. */
export interface WaysLeft {
  kinds: readonly ChannelKind[];
  since: string;
}

/** The ways of sending that rules leave: those of the first that limits them. */
export function waysLeftBy(rules: readonly CrossRule[]): WaysLeft | undefined {
  const rule = rules.find(({ waysLeft }) => waysLeft !== undefined);
  return rule?.waysLeft && { kinds: rule.waysLeft, since: rule.from };
}
