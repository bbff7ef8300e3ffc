import { valuesAt } from '../../src/fields/schema-walk.ts';
import { isImported, type Content, type Entry } from './content.ts';
import type { Path } from './problem.ts';

/** A charge as it is written, right or wrong. */
export type WrittenCharge = Readonly<Record<string, unknown>>;

/** A charge of a procedure that editors wrote, with those of the same way of sending in their order. */
interface PlacedCharge {
  entry: Entry<'procedures'>;
  path: Path;
  charge: WrittenCharge;
  at: number;
  all: readonly WrittenCharge[];
}

/** The charges of all procedures that were not imported. */
export function* ownCharges({ entries }: Content): Generator<PlacedCharge> {
  for (const entry of entries.procedures.filter((one) => !isImported(one)))
    for (const [path, costs] of valuesAt(entry.data, ['channels', '*', 'costs'])) {
      const all = Array.isArray(costs) ? costs.map((cost) => (cost ?? {}) as WrittenCharge) : [];
      for (const [at, charge] of all.entries()) yield { entry, path: [...path, at], charge, at, all };
    }
}
