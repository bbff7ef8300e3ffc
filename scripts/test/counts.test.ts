import { describe, expect, it } from 'vitest';
import { countsText, playwrightCounts, sumOf, vitestCounts, withExitCode } from './counts.ts';

const vitest = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [] };

describe('counting what the runners report', () => {
  it('sums in the words of the last line', () => {
    expect(
      countsText(
        sumOf([
          { passed: 2, failed: 1, skipped: 0 },
          { passed: 3, failed: 0, skipped: 4 },
        ]),
      ),
    ).toBe('5 passed, 1 failed, 4 skipped');
  });

  it('counts Vitest’s pending and to-do tests as skipped', () => {
    expect(vitestCounts(vitest)).toEqual({ passed: 4, failed: 0, skipped: 3 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(vitestCounts({ ...vitest, testResults }).failed).toBe(1);
  });

  it('counts a failed test once', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    expect(vitestCounts({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(1);
  });

  it('counts Playwright’s flaky tests and errors outside tests as failures', () => {
    expect(
      playwrightCounts({ stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }),
    ).toEqual({ passed: 9, failed: 3, skipped: 2 });
  });

  it('never lets a broken runner pass', () => {
    expect(withExitCode(undefined, 0).failed).toBe(1);
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});
