import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A test as a run of the runners left it. */
export interface RanTest {
  /** Path in the project: `tests/build/links.test.ts`. */
  file: string;
  /** As written in the report, without the names of the groups that it stands in. */
  title: string;
  state: 'passed' | 'failed' | 'skipped';
}

interface VitestFile {
  name: string;
  assertionResults: { title: string; status: string }[];
}

interface PlaywrightSuite {
  specs?: { title: string; file: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightRun {
  config: { rootDir: string };
  suites: PlaywrightSuite[];
}

/**
 * Every test of the reports that `npm test` has left, whatever runner ran it.
 * @param dir the folder of the reports, which a run empties when it begins
 * @param root the project
 */
export function ranTests(dir: string, root: string): RanTest[] {
  const reports = <T>(pattern: string): T[] =>
    globSync(pattern, { cwd: dir }).map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as T);
  return [
    ...reports<{ testResults: VitestFile[] }>('vitest-*.json').flatMap(({ testResults }) =>
      testResults.flatMap(({ name, assertionResults }) =>
        assertionResults.map(({ title, status }) => ({
          file: relative(root, name),
          title,
          state: VITEST_STATES[status] ?? ('skipped' as const),
        })),
      ),
    ),
    ...reports<PlaywrightRun>('playwright-*.json').flatMap(({ config, suites }) =>
      suites.flatMap(specsOf).map(({ title, file, tests }) => ({
        file: relative(root, join(config.rootDir, file)),
        title,
        state: playwrightState(tests.map(({ status }) => status)),
      })),
    ),
  ];
}

const VITEST_STATES: Readonly<Record<string, RanTest['state']>> = { passed: 'passed', failed: 'failed' };

const specsOf = ({ specs = [], suites = [] }: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** A test that passes only now and then has failed. */
function playwrightState(statuses: readonly string[]): RanTest['state'] {
  if (statuses.some((status) => status === 'unexpected' || status === 'flaky')) return 'failed';
  return statuses.includes('expected') ? 'passed' : 'skipped';
}
