/**
 * Every check and test of the project, in order: `npm test`; `npm run test:full` adds the judges on every page. A stage
 * that fails does not hide the later ones.
 * The last line sums all runners as `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { countsText, FAILED, sumOf, type Counts } from './counts.ts';
import { CONTENT_SITE, SECOND_CONTENT_SITE, TEST_DIR } from './sites.ts';
import type { Stage } from './stage.ts';
import { stages } from './stages.ts';

interface StageResult {
  title: string;
  counts: Counts;
  seconds: number;
}

async function runStage({ title, run }: Stage): Promise<StageResult> {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const counts = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return FAILED;
  });
  return { title, counts, seconds: (performance.now() - started) / 1000 };
}

function summaryLine({ title, counts, seconds }: StageResult): string {
  return `${counts.failed > 0 ? '✗' : '✓'} ${title.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s   ${countsText(counts)}`;
}

rmSync(TEST_DIR, { recursive: true, force: true });
mkdirSync(TEST_DIR, { recursive: true });
cpSync(CONTENT_SITE.contentDir, SECOND_CONTENT_SITE.contentDir, { recursive: true });

const results: StageResult[] = [];
const isFull = process.argv.includes('--full');
for (const stage of stages(isFull)) results.push(await runStage(stage));

const total = sumOf(results.map(({ counts }) => counts));
console.log(`\n${results.map(summaryLine).join('\n')}\n`);
console.log(countsText(total));
process.exitCode = total.failed > 0 ? 1 : 0;
