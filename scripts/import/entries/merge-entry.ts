import { DECLARABLE_PARTS, type DeclarablePart } from '../../../src/procedures/schema/codes.ts';
import { digest } from '../../../src/procedures/versions/official-digest.ts';
import { graftLinks } from './graft-links.ts';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';
import { OFFICIAL_PARTS, type OfficialPart } from '../../../src/procedures/schema/official-parts.ts';

/** What of an entry was imported as it stands: part → digest. The two lists of parts stand as they are, spaces between. */
export type Imported = Record<string, string>;

/** One part that the source changed, with what the entry has and what the source has. */
export interface PartChange {
  part: OfficialPart;
  entry: unknown;
  official: unknown;
}

export interface Merge {
  /** Fields to write; undefined takes the field out. */
  fields: Record<string, unknown>;
  /** Parts that nobody here rewrote: they follow the source. */
  followed: PartChange[];
  /** Parts that an editor rewrote: the editors' words stay, the office is told. */
  kept: PartChange[];
  imported: Imported;
}

/** The prints of everything official, to be compared at the next import. */
export function importedOf(official: OfficialProcedure): Imported {
  const prints = OFFICIAL_PARTS.flatMap((part) => {
    const print = digest(official[part]);
    return print === undefined ? [] : [[part, print] as const];
  });
  const { silentInRecord = [], leftToPortal = [] } = official;
  return {
    ...Object.fromEntries(prints),
    silentInRecord: silentInRecord.join(' '),
    ...(leftToPortal.length > 0 && { leftToPortal: leftToPortal.join(' ') }),
  };
}

/**
 * Compares three states of each part — as last imported, as the entry has it now, as the source has it now — and
 * says what to write. An editor's words are never overwritten.
 */
export function mergeEntry(
  entry: Record<string, unknown>,
  last: Imported,
  official: OfficialProcedure,
): Merge {
  const imported = importedOf(official);
  const changed = OFFICIAL_PARTS.filter((part) => imported[part] !== last[part]);
  const change = (part: OfficialPart): PartChange => ({ part, entry: entry[part], official: official[part] });
  const isEditors = (part: OfficialPart) => ![last[part], imported[part]].includes(digest(entry[part]));
  const followed = changed
    .filter((part) => !isEditors(part) && imported[part] !== digest(entry[part]))
    .map(change);
  const kept = changed.filter(isEditors).map(change);
  const fields: Record<string, unknown> = {};
  for (const { part, official: words } of followed)
    fields[part] = imported[part] === undefined ? undefined : graftLinks(words, entry[part]);
  const before = listOf(entry['silentInRecord']);
  const silent = mergeSilence(entry, last, official, isEditors);
  if (silent.join() !== before.join()) fields['silentInRecord'] = silent.length > 0 ? silent : undefined;
  const left = mergeLeft(entry, last, official);
  if (left.join() !== listOf(entry['leftToPortal']).join())
    fields['leftToPortal'] = left.length > 0 ? left : undefined;
  return { fields, followed, kept, imported };
}

/** The field in which a declarable part is found. */
const HOME: Partial<Record<DeclarablePart, OfficialPart>> = {
  costs: 'channels',
  processingTime: 'channels',
  forms: 'evidence',
};

/** A part becomes silent, or no longer is, only with the source, and only while its field is the source's own. */
function mergeSilence(
  entry: Record<string, unknown>,
  last: Imported,
  official: OfficialProcedure,
  isEditors: (part: OfficialPart) => boolean,
): string[] {
  const was = (last['silentInRecord'] ?? '').split(' ');
  const isNow: readonly string[] = official.silentInRecord ?? [];
  const [entryHas, declaredNone] = [listOf(entry['silentInRecord']), listOf(entry['declaredNone'])];
  return (Object.keys(DECLARABLE_PARTS) as DeclarablePart[]).filter((part) => {
    const home = HOME[part] ?? OFFICIAL_PARTS.find((name) => name === part);
    const follows =
      was.includes(part) !== isNow.includes(part) &&
      !(home && isEditors(home)) &&
      !declaredNone.includes(part);
    return follows ? isNow.includes(part) : entryHas.includes(part);
  });
}

/** What the source's facts leave to the portal, but for the parts that an editor has written since. */
function mergeLeft(entry: Record<string, unknown>, last: Imported, official: OfficialProcedure): string[] {
  const was = (last['leftToPortal'] ?? '').split(' ');
  const entryHas = listOf(entry['leftToPortal']);
  return (official.leftToPortal ?? []).filter((part) => entryHas.includes(part) || !was.includes(part));
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
