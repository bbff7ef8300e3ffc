import { heldBy, type Holder } from '../../src/compliance/held-by.ts';
import { dutiesOf, type Ledger } from '../../src/compliance/read-ledger.ts';
import { endingSoon, rulesOn, type Rule } from '../../src/compliance/rules-on.ts';
import type { Duty } from '../../src/compliance/schema.ts';
import { addDays } from '../../src/text/days.ts';
import { judgeTests, type Evidence, type NamedTest } from './judge-tests.ts';

/** So many days ahead the end of a document is told. */
const DAYS_AHEAD = 60;

/** A duty as it stands. */
export interface DutyStanding {
  duty: Duty;
  holder: Holder;
  rules: Rule[];
  tests: NamedTest[];
}

/** The whole ledger as it stands on a day. */
export interface LedgerStanding {
  on: string;
  duties: DutyStanding[];
  counts: Record<Holder, number>;
  /** Tests that stand against a duty: they did not pass, did not run or are not there. */
  faults: { id: string; test: NamedTest }[];
  /** Documents that end within 60 days, with the duties that rest on them. */
  ending: { number: string; about: string; until: string; ids: string[] }[];
  /** Whether any run has left its results. */
  hasRun: boolean;
}

/** How the ledger stands on a day, by what the tests have left. */
export function ledgerStanding(ledger: Ledger, on: string, evidence: Evidence): LedgerStanding {
  const duties = dutiesOf(ledger).map((duty) => ({
    duty,
    holder: heldBy(duty.held),
    rules: rulesOn(duty, ledger, on),
    tests: judgeTests(duty.held, evidence),
  }));
  const count = (holder: Holder): number => duties.filter((one) => one.holder === holder).length;
  return {
    on,
    duties,
    counts: { test: count('test'), host: count('host'), office: count('office'), open: count('open') },
    faults: duties.flatMap(({ duty: { id }, tests }) => faultsOf(tests).map((test) => ({ id, test }))),
    ending: endingSoon(ledger, on, addDays(on, DAYS_AHEAD)).map(([number, { about, until = '' }]) => ({
      number,
      about,
      until,
      ids: duties
        .filter(({ rules }) => rules.some((rule) => rule.number === number))
        .map(({ duty }) => duty.id),
    })),
    hasRun: evidence.ran.size > 0,
  };
}

/**
 * Of the tests that a duty names, those that stand against it. A test may be skipped where what it needs is not at hand
 * (the official records, a program), as long as another one of the duty passed.
 */
function faultsOf(tests: readonly NamedTest[]): NamedTest[] {
  const passes = tests.some(({ verdict }) => verdict === 'passed');
  return tests.filter(({ verdict }) => verdict !== 'passed' && !(verdict === 'skipped' && passes));
}
