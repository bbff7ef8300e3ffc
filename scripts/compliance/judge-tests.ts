import type { Held } from '../../src/compliance/schema.ts';
import type { RanTest } from './ran-tests.ts';
import { fits, writtenTitles } from './written-titles.ts';

/** What came of a test that the ledger names: it passed, or what stands against it. */
export type Verdict = 'passed' | 'failed' | 'skipped' | 'missing' | 'not-run';

/** A test that the ledger names, and what came of it. */
export interface NamedTest {
  file: string;
  name: string;
  verdict: Verdict;
}

/** What is known of the tests: what ran, and where their files are. */
export interface Evidence {
  ran: ReadonlyMap<string, readonly RanTest[]>;
  root: string;
}

/** The tests that hold a duty, each with what came of it; several cases of one name count as one, which all must pass. */
export const judgeTests = ({ tests = {} }: Held, evidence: Evidence): NamedTest[] =>
  Object.entries(tests).flatMap(([file, names]) =>
    names.map((name) => ({ file, name, verdict: verdictOn(file, name, evidence) })),
  );

function verdictOn(file: string, name: string, { ran, root }: Evidence): Verdict {
  const ofFile = ran.get(file);
  if (!ofFile) return isWritten(root, file, name) ? 'not-run' : 'missing';
  const states = ofFile.filter(({ title }) => fits(name, title)).map(({ state }) => state);
  if (states.includes('failed')) return 'failed';
  if (states.includes('passed')) return 'passed';
  return states.length > 0 ? 'skipped' : 'missing';
}

/** Whether the file writes such a title: as it stands, or with a case's words in it. */
const isWritten = (root: string, file: string, name: string): boolean =>
  writtenTitles(root, file)?.some((title) => fits(name, title) || fits(title, name)) ?? false;
