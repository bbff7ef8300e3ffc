import { ownPlaces } from '../../src/content-folder/layers.ts';
import { formatLedger, LEDGER_FILE, type Published } from '../../src/site/ledger.ts';
import { writeWhole } from '../writing/write-whole.ts';

/** Writes the ledger into the content folder of its unit. */
export function writeLedger(contentDir: string, published: readonly Published[]): void {
  for (const file of ownPlaces(LEDGER_FILE, contentDir)) writeWhole(file, formatLedger(published));
}
