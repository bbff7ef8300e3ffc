import type { ChangeRow } from '../changes/state-changes.ts';
import type { ProcedurePage } from '../procedures/queries.ts';
import { differences } from '../procedures/versions/differences.ts';
import { absoluteUrl, entryUrl, sectionUrl } from '../site/urls.ts';
import { addDays } from '../text/days.ts';
import type { FeedItem } from './atom.ts';

/** A change of a procedure as an item, with what it may be followed by. */
export interface ChangeItem extends FeedItem {
  code: string;
  kind: ChangeRow['kind'] | 'charge';
  /** ISO day from which it holds, which may be to come; `day` is when it became known. */
  effectiveOn: string;
  sector: string | undefined;
  /** Ids of our entries of the offices that handle the procedure. */
  offices: readonly string[];
}

/** Where a change is read: the page of its procedure, else that of all changes. */
export const pageOf = (pages: readonly ProcedurePage[]): string =>
  absoluteUrl(pages[0] ? entryUrl('procedures', pages[0].entry.id) : sectionUrl('changes'));

/** When editors last took the procedure from its record. */
export const retrievedOn = (pages: readonly ProcedurePage[]): (string | undefined)[] =>
  pages.map(({ entry }) => entry.data.source.retrievedOn);

/** What the text that begins on the day says otherwise than the one before it: old → new. */
export function oldToNew(pages: readonly ProcedurePage[], day: string): string[] {
  const versions = pages[0]?.standing.history.versions ?? [];
  const at = versions.findLastIndex(({ start = '' }) => start <= day);
  const after = versions[at];
  const before = after?.start === day ? versions[at - 1] : after;
  if (!before || !after) return [];
  return differences(
    { data: before.version.data, day: addDays(day, -1) },
    { data: after.version.data, day },
  ).map(({ text }) => text);
}
