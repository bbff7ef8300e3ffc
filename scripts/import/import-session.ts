import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import type { Level } from '../../src/procedures/schema/codes.ts';
import type { SectorLeftOut } from '../../src/site/schemas/sector-left-out-schema.ts';
import { type ExistingEntries, type ExistingEntry, existingEntries } from './entries/existing-entries.ts';
import type { ImportOptions } from './options.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { siteScope } from './entries/site-scope.ts';
import { SectorBook } from './entries/sector-book.ts';
import { writeWhole } from '../writing/write-whole.ts';

/** All that one run of the import holds while records go by. */
export interface ImportSession {
  options: ImportOptions;
  existing: ExistingEntries;
  /** Whether an entry is the base's alone, which is told and never written. */
  isOfBase: (entry: ExistingEntry) => boolean;
  sectors: SectorBook;
  /** What the site does not carry, by its site.yaml. */
  leftOut: readonly SectorLeftOut[];
  /** The levels of which procedures are new to the folder; any where none is told. */
  levels: readonly Level[] | undefined;
  outcome: Outcome;
  /** Portal ids that this run has met. */
  met: Set<string>;
  /** Writes a file of the content folder; in a dry run it doesn't. */
  write: (file: string, text: string) => void;
  /** Says something to whoever runs the import. */
  say: (line: string) => void;
}

export const PROCEDURES_FOLDER = CONTENT_TYPES.procedures.folder;

/** Reads what the content folder has, and what the base below it has. */
export function openSession(
  options: ImportOptions,
  say: (line: string) => void,
  onFile?: (share: number) => void,
): ImportSession {
  const { sectorsLeftOut, procedureLevels } = siteScope(options.into);
  const { into, overBase = into } = options;
  return {
    options,
    existing: existingEntries(join(overBase, PROCEDURES_FOLDER), options.retrievedOn, onFile),
    isOfBase: ({ file }) => !existsSync(join(into, PROCEDURES_FOLDER, file)),
    sectors: new SectorBook(sectorsText(into), sectorsText(overBase)),
    leftOut: sectorsLeftOut,
    levels: levelsOf(options, procedureLevels),
    outcome: { ...emptyOutcome(), unmetSectors: new Set(options.sectors) },
    met: new Set(),
    write: (file, text) => {
      if (!options.dryRun) writeWhole(join(options.into, file), text);
    },
    say,
  };
}

/** What linh-vuc.yaml of the folder holds. */
function sectorsText(folder: string): string {
  const path = join(folder, CONTENT_LISTS.sectors.file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '[]';
}

/** The level that was asked for, else those of the site; whoever names a PDF means its procedure. */
function levelsOf({ level, pdfs }: ImportOptions, ofSite: readonly Level[]): readonly Level[] | undefined {
  if (level !== undefined) return level === 'all' ? undefined : [level];
  return pdfs === undefined ? ofSite : undefined;
}

/** Writes the sectors that came up, and lists what the source no longer has and what could not be read. */
export function closeSession(session: ImportSession): Outcome {
  const { existing, met, outcome, sectors } = session;
  outcome.newSectors = sectors.added.map(({ name }) => name);
  if (sectors.added.length > 0) session.write(CONTENT_LISTS.sectors.file, sectors.toString());
  for (const { file, error, portalId } of existing.unreadable)
    if (portalId === undefined || !met.has(portalId))
      outcome.rejects.push({ where: join(PROCEDURES_FOLDER, file), reasons: [error], record: null });
  outcome.goneFromSource = [...existing.byPortalId].flatMap(([id, entry]) =>
    !met.has(id) && importedBefore(entry.front.value) && !session.isOfBase(entry) ? [entry.file] : [],
  );
  return outcome;
}

/** The prints of the last import, if the entry was ever imported. */
export function importedBefore(entry: Record<string, unknown>): Record<string, string> | undefined {
  const source = entry['source'];
  if (typeof source !== 'object' || source === null || !('imported' in source)) return undefined;
  const { imported } = source;
  if (typeof imported !== 'object' || imported === null) return undefined;
  return Object.fromEntries(Object.entries(imported).map(([part, print]) => [part, String(print)]));
}
