import type { YAMLSeq } from 'yaml';
import { endOfLine, start } from './node-places.ts';
import type { Edit } from './edits.ts';

/** One item of a list in the text, from its dash to the end of its last line. */
export interface Item {
  /** Where the dash stands. */
  dash: number;
  to: number;
  node: unknown;
}

/** The items of a list, in order. */
export function itemsOf(source: string, seq: YAMLSeq): Item[] {
  return seq.items.map((node) => {
    const dash = source.lastIndexOf('-', start(node) - 1);
    return { dash, to: endOfLine(source, node, dash + 1), node };
  });
}

/** The items that keep their place: the first rising run through the origins. */
export function inPlace(origins: readonly (number | undefined)[]): Set<number> {
  const kept = new Set<number>();
  let last = -1;
  for (const origin of origins)
    if (origin !== undefined && origin > last) {
      kept.add(origin);
      last = origin;
    }
  return kept;
}

/** An item goes with its line, and with the empty line that parted it from the next. */
export function withoutItem(source: string, { dash, to }: Item, gap: string): Edit {
  const from = source.lastIndexOf('\n', dash - 1) + 1;
  const blank = gap === '\n\n' && source.startsWith('\n\n', to) ? 2 : 1;
  return { from, to: Math.min(to + blank, source.length), text: '' };
}
