import { caseOf } from './kinds.ts';
import type { FuzzOrder } from './options.ts';
import { BAD, type Row, tableOf } from './table.ts';
import { tryBuilds } from './try-builds.ts';
import { tryCases } from './try-cases.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

const MOST_TOLD = 20;

/** Tries one case here, where a debugger can look at it. */
async function tryOne(seed: number, index: number): Promise<void> {
  const { kind, dice } = caseOf(seed, index);
  console.log(`${kind.name}: ${await kind.attempt(dice, process.cwd())}`);
}

async function tryAll({ seed, count, builds: withBuilds }: FuzzOrder): Promise<number> {
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
  const builds = withBuilds ? await tryBuilds(seed) : [];
  for (const { kind, outcome, said } of builds) note(rowOf(kind), outcome, `${kind}: ${outcome}  ${said}`);
  console.log(tableOf([...rows.values()].sort((a, b) => byteOrder(a.kind, b.kind))));
  for (const said of bad.slice(0, MOST_TOLD)) console.log(`\n${said}`);
  if (bad.length > 0) console.log(`\nThử lại một đầu vào: npm run fuzz -- --seed ${seed} --case SỐ`);
  return bad.length > 0 ? 1 : 0;
}

/** Tries hostile inputs of every kind; 1 when one of them crashes, hangs, publishes what is foreign or loses something. */
export const runFuzz = (order: FuzzOrder): Promise<number | void> =>
  order.case === undefined ? tryAll(order) : tryOne(order.seed, order.case);
