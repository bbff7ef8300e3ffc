/** How many checks of a stage, or of the whole run, ended in which way. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a stage that is one single check adds. */
export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

/** The sum of several counts. */
export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * Counts as the last line of the run states them.
 * @example countsText({ passed: 12, failed: 0, skipped: 3 }) // '12 passed, 0 failed, 3 skipped'
 */
export const countsText = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The counts of a Vitest run; a file that could not even be loaded has no tests and counts as one failure. */
export function vitestCounts(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The part of Playwright's JSON report that is counted; `errors` are those outside any test. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** The counts of a Playwright run; a test that passes only now and then has failed. */
export const playwrightCounts = ({ stats, errors }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * What a runner's report and its exit code say together: a runner that failed without naming a failure (it crashed, a
 * hook broke, no report was written) counts as one failure.
 */
export function withExitCode(counts: Counts | undefined, exitCode: number): Counts {
  if (!counts) return FAILED;
  return exitCode !== 0 && counts.failed === 0 ? sumOf([counts, FAILED]) : counts;
}
