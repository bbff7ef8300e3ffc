import { existsSync, readFileSync, rmSync } from 'node:fs';
import { FAILED, PASSED, SKIPPED, withExitCode, type Counts } from './counts.ts';
import { runCommand, type Output } from '../command-line/run-command.ts';

/** One step of a test run. */
export interface Stage {
  title: string;
  run: (output: Output) => Promise<Counts>;
  /** Titles of the stages that must have ended before. */
  after?: readonly string[];
  /** Whether nothing may run beside it: it uses both cores, or measures. */
  isAlone?: boolean;
}

/** Stages of which each waits for the one before: all need the same thing, or make what the next one looks at. */
export const inTurn = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage, at) => {
    const before = stages[at - 1];
    return before ? { ...stage, after: [...(stage.after ?? []), before.title] } : stage;
  });

/** A command that is one single check: it passes when its exit code is 0. */
export const commandStage = (
  title: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Stage => ({
  title,
  run: async (output) => ((await runCommand(command, args, env, output)) === 0 ? PASSED : FAILED),
});

/** A step that can't be taken here; the reason is printed and the step counts as skipped. */
export const skippedStage = (title: string, reason: string): Stage => ({
  title,
  run: (output) => {
    if (output === 'terminal') console.log(`skipped: ${reason}`);
    else output.push(`skipped: ${reason}\n`);
    return Promise.resolve(SKIPPED);
  },
});

/** A test runner: its command, and the machine-readable report from which its counts are read. */
export interface Runner<Report> {
  title: string;
  command: string;
  args: readonly string[];
  env?: () => Promise<Record<string, string>>;
  reportFile: string;
  counts: (report: Report) => Counts;
}

/** A test runner as a stage. A report left by an earlier run is never read. */
export const runnerStage = <Report>({
  title,
  command,
  args,
  env,
  reportFile,
  counts,
}: Runner<Report>): Stage => ({
  title,
  run: async (output) => {
    rmSync(reportFile, { force: true });
    const exitCode = await runCommand(command, args, await env?.(), output);
    return withExitCode(
      existsSync(reportFile) ? counts(JSON.parse(readFileSync(reportFile, 'utf8')) as Report) : undefined,
      exitCode,
    );
  },
});
