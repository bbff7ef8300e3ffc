import { layersOf } from '../../../src/content-folder/layers.ts';
import { NO_HISTORY, type History } from './history.ts';
import { readHistory } from './read-history.ts';

/**
 * What git tells of a content folder that may be laid over a base: the commit is the unit's, the past of each file that of
 * the layer it is from. Nothing is known where a layer lies in no repository, and of all no more than of the shortest.
 */
export function historyOf(contentDir: string): History {
  const [own = NO_HISTORY, ...bases] = layersOf(contentDir).map(readHistory);
  const all = [own, ...bases];
  if (bases.length === 0) return own;
  if (all.some(({ state }) => state === 'none')) return NO_HISTORY;
  return {
    state: all.some(({ state }) => state === 'cut') ? 'cut' : 'whole',
    head: own.head,
    beginsOn: all
      .flatMap(({ beginsOn = [] }) => beginsOn)
      .toSorted()
      .at(-1),
    files: new Map(all.toReversed().flatMap(({ files }) => [...files])),
    uncommitted: all.flatMap(({ uncommitted }) => uncommitted),
  };
}
