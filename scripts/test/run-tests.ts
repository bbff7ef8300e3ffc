import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { removeLater } from '../writing/remove-later.ts';
import { contentStages } from './content-stages.ts';
import { countsText, FAILED, sumOf, type Counts } from './counts.ts';
import { checkedOut, writeLastRun } from './last-run.ts';
import { lookAtMachine, machineLines } from './machine.ts';
import { CONTENT_SITE, SECOND_CONTENT_SITE, TEST_DIR } from './sites.ts';
import { runStages } from './run-stages.ts';
import type { Stage } from './stage.ts';
import { stages } from './stages.ts';

interface StageResult {
  title: string;
  counts: Counts;
  seconds: number;
}

async function runStage({ title, run }: Stage, isAlone: boolean): Promise<StageResult> {
  const heading = `\n── ${title}`;
  if (isAlone) console.log(heading);
  const kept: string[] = [];
  const started = performance.now();
  const counts = await run(isAlone ? 'terminal' : kept).catch((error: unknown) => {
    kept.push(error instanceof Error ? error.message : String(error));
    return FAILED;
  });
  if (!isAlone) console.log(heading);
  if (kept.length > 0) console.log(kept.join('').trimEnd());
  return { title, counts, seconds: (performance.now() - started) / 1000 };
}

function summaryLine({ title, counts, seconds }: StageResult): string {
  return `${counts.failed > 0 ? '✗' : '✓'} ${title.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s   ${countsText(counts)}`;
}

/**
 * Every check and test of the project: `npm test`; the full run adds the judges on every page. Stages that need one
 * core run two at a time, each with its output in one piece. A stage that fails does not hide the later ones. The head
 * says what the machine has; what is absent is installed (a browser) or skipped, visibly.
 * The last line sums all runners as `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
 */
export async function runTests(isFull: boolean): Promise<number> {
  // A hundred commands that tests call load much the same modules: Node keeps what it makes of them, as the build does.
  process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/compiled');
  await begin();
  const tree = checkedOut(resolve(import.meta.dirname, '../..'));
  cpSync(CONTENT_SITE.contentDir, SECOND_CONTENT_SITE.contentDir, { recursive: true });

  const results = await runStages(stages(isFull), runStage);

  writeLastRun({ ...tree, stages: results.map(({ title, counts }) => ({ title, counts })) });
  return sumUp(results);
}

/**
 * The tests that hold for whoever's content it is, on the content and the site of one unit: `npm run test:content`. It is
 * no run of all tests, so the report of the unit takes nothing from it.
 */
export async function runContentTests(): Promise<number> {
  await begin();
  return sumUp(await runStages(contentStages(), runStage));
}

async function begin(): Promise<void> {
  console.log(machineLines(await lookAtMachine()).join('\n'));
  removeLater(TEST_DIR);
  mkdirSync(TEST_DIR, { recursive: true });
}

/** Prints how each stage went, and the sum. @returns 1 where anything failed */
function sumUp(results: readonly StageResult[]): number {
  const total = sumOf(results.map(({ counts }) => counts));
  console.log(`\n${results.map(summaryLine).join('\n')}\n`);
  console.log(countsText(total));
  return total.failed > 0 ? 1 : 0;
}
