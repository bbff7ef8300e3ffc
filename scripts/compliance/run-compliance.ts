import { resolve } from 'node:path';
import { readLedger } from '../../src/compliance/read-ledger.ts';
import { TEST_DIR } from '../test/sites.ts';
import { writeWhole } from '../writing/write-whole.ts';
import type { ComplianceOrder } from './options.ts';
import { ranTests } from './ran-tests.ts';
import { ledgerStanding, type LedgerStanding } from './standing.ts';
import { standingMarkdown, standingText } from './standing-text.ts';

const WRITERS: Readonly<Record<ComplianceOrder['format'], (standing: LedgerStanding) => string>> = {
  text: standingText,
  markdown: standingMarkdown,
  json: (standing) => JSON.stringify(standing, null, 2),
};

/** Prints or writes the ledger; 1 where a test that it names is not there, did not pass or did not run. */
export function runCompliance({ on, format, out }: ComplianceOrder): number {
  const root = resolve('.');
  const ran = Map.groupBy(ranTests(TEST_DIR, root), ({ file }) => file);
  const standing = ledgerStanding(readLedger(), on, { ran, root });
  const written = `${WRITERS[format](standing)}\n`;
  if (out === undefined) process.stdout.write(written);
  else writeWhole(resolve(out), written);
  return standing.faults.length > 0 ? 1 : 0;
}
