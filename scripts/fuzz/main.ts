/**
 * Tries hostile inputs of every kind from a seed, and a few real builds; exit code 1 when one of them crashes, hangs,
 * publishes what is foreign or loses something.
 *
 *   node scripts/fuzz/main.ts [--seed N] [--count N] [--no-builds] [--case N]
 */
import { parseArgs } from 'node:util';
import { caseOf } from './kinds.ts';
import { BAD, type Row, tableOf } from './table.ts';
import { tryBuilds } from './try-builds.ts';
import { tryCases } from './try-cases.ts';

const MOST_TOLD = 20;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    seed: { type: 'string', default: '20261124' },
    count: { type: 'string', default: '10000' },
    builds: { type: 'boolean', default: true },
    case: { type: 'string' },
  },
});
const seed = wholeNumber(values.seed, '--seed');

function wholeNumber(written: string, option: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new Error(`${option}: '${written}' phải là số nguyên không âm`);
  return Number(written);
}

/** Tries one case here, where a debugger can look at it. */
async function tryOne(index: number): Promise<void> {
  const { kind, dice } = caseOf(seed, index);
  console.log(`${kind.name}: ${await kind.attempt(dice, process.cwd())}`);
}

async function tryAll(count: number): Promise<void> {
  const rows = new Map<string, Row>();
  const bad: string[] = [];
  const note = (row: Row, outcome: (typeof BAD)[number], said: string): void => {
    row.counts[outcome] = (row.counts[outcome] ?? 0) + 1;
    rows.set(row.kind, row);
    if (BAD.includes(outcome)) bad.push(said);
  };
  const rowOf = (kind: string): Row => rows.get(kind) ?? { kind, counts: {}, slowest: 0 };
  await tryCases(seed, count, ({ index, kind, outcome, milliseconds, said }) => {
    const row = rowOf(kind);
    row.slowest = Math.max(row.slowest, milliseconds);
    note(row, outcome, `--case ${index}  ${kind}: ${outcome}  ${said}`);
  });
  const builds = values.builds ? await tryBuilds(seed) : [];
  for (const { kind, outcome, said } of builds) note(rowOf(kind), outcome, `${kind}: ${outcome}  ${said}`);
  console.log(tableOf([...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))));
  for (const said of bad.slice(0, MOST_TOLD)) console.log(`\n${said}`);
  if (bad.length > 0) console.log(`\nThử lại một đầu vào: npm run fuzz -- --seed ${seed} --case SỐ`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

if (values.case === undefined) await tryAll(wholeNumber(values.count, '--count'));
else await tryOne(wholeNumber(values.case, '--case'));
