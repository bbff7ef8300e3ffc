import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../../src/fields/dates.ts';
import { isGroup } from '../../../src/fields/is-group.ts';
import { familyId } from '../../../src/procedures/versions/families.ts';
import { listFiles } from '../../../src/content-folder/list-folder.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** A procedure's file that is already in the content folder. */
export interface ExistingEntry {
  /** Path under thu-tuc/, with `/` between folders. */
  file: string;
  front: FrontMatter;
  text: string;
}

/** The procedures that a content folder has, by what an import knows of them; of versions the one that a record is of. */
export interface ExistingEntries {
  byPortalId: Map<string, ExistingEntry>;
  /** Only the ones without a portal id, which an editor wrote from another source. */
  byCode: Map<string, ExistingEntry>;
  /** The file of each code; of several the first. */
  fileOfCode: Map<string, string>;
  /** File names in use, without `.mdx` and folder. */
  slugs: Set<string>;
  /** Files that can't be read, or that claim the same record as another, with the reason. */
  unreadable: UnreadableEntry[];
}

/** A file that an import must not touch; the portal id is known where its line can still be made out. */
interface UnreadableEntry {
  file: string;
  error: string;
  portalId: string | undefined;
}

/** What a folder without procedures has. */
export const noEntries = (): ExistingEntries => ({
  byPortalId: new Map(),
  byCode: new Map(),
  fileOfCode: new Map(),
  slugs: new Set(),
  unreadable: [],
});

/**
 * Reads every entry of thu-tuc/; nothing is written.
 * @param day of which a record tells: of versions of one procedure the one in force then is its entry
 * @param onFile told the share of the files that are read, 0 to 1
 */
export function existingEntries(
  folder: string,
  day: string,
  onFile: (share: number) => void = () => {},
): ExistingEntries {
  const found = noEntries();
  const files = listFiles(folder).filter((name) => name.endsWith('.mdx'));
  for (const [at, file] of files.entries()) {
    onFile(at / files.length);
    found.slugs.add(file.replace(/^.*\//, '').replace(/\.mdx$/, ''));
    const text = readFileSync(join(folder, file), 'utf8');
    const front = readFrontMatter(text);
    if ('error' in front)
      found.unreadable.push({
        file,
        error: front.error,
        portalId: /^portalId:\s*["']?([^\s"']+)/m.exec(text)?.[1],
      });
    else add(found, { file, front, text }, day);
  }
  return found;
}

function add(found: ExistingEntries, entry: ExistingEntry, day: string): void {
  const { portalId, code } = entry.front.value;
  if (!found.fileOfCode.has(String(code))) found.fileOfCode.set(String(code), entry.file);
  const [list, key] =
    typeof portalId === 'string' ? [found.byPortalId, portalId] : [found.byCode, String(code)];
  const other = list.get(key);
  if (other === undefined) list.set(key, entry);
  else if (familyOf(other) === familyOf(entry)) list.set(key, versionOn(day, other, entry));
  else
    found.unreadable.push({
      file: entry.file,
      error: `cùng mã ${key} với tệp ${other.file}`,
      portalId: typeof portalId === 'string' ? portalId : undefined,
    });
}

const familyOf = ({ file }: ExistingEntry): string => familyId(file.replace(/\.mdx$/, ''));

/** Of two versions the one that began later and by the day; where neither has begun, the earlier one. */
function versionOn(day: string, one: ExistingEntry, other: ExistingEntry): ExistingEntry {
  const [first, second] = beginOf(one) <= beginOf(other) ? [one, other] : [other, one];
  return beginOf(second) <= day ? second : first;
}

/** The first day of a version, as written, else that of its decision; one that tells none has always been. */
function beginOf({ front }: ExistingEntry): string {
  const { validFrom, decision } = front.value;
  const signedOn = isGroup(decision) ? decision['signedOn'] : undefined;
  return isoDate().safeParse(validFrom ?? signedOn).data ?? '';
}
