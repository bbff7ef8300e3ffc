import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../../writing/write-whole.ts';
import { startPagefind, type IndexFile, type Pagefind, type ToldPage } from '../pagefind.ts';
import { laidDigest, laidFiles, plainFiles } from './laid-files.ts';
import { readNote } from './read-note.ts';

/** Where an index lies from build to build, and what names all that it depends on beside the pages: Pagefind, and who tells it. */
export interface IndexPlace {
  folder: string;
  key: string;
}

interface IndexNote {
  key: string;
  /** A digest of each page that Pagefind was told of, in that order. */
  told: string[];
  /** The digest of each file by its path in the index. */
  files: [path: string, digest: string][];
}

/** Pagefind's index of a site, made or taken again. */
interface KeptIndex {
  /** Tells of a page, when the one before is told. */
  add: (page: ToldPage) => Promise<void>;
  /** After the last page: begins to pack, and doesn't wait. */
  pack: () => Promise<void>;
  write: (dir: string) => Promise<void>;
}

/**
 * Takes Pagefind's index of an earlier build where it would be told of the same pages in the same order: most edits change a
 * procedure, of which it is told only the words that no other holds. It is started when a page differs, and is then told of all.
 * @param place may be emptied at any time; nothing is kept without it
 */
export async function keptIndex(
  place: IndexPlace | undefined,
  start: () => Promise<Pagefind> = startPagefind,
): Promise<KeptIndex> {
  const laid = place ? laidFiles(place.folder) : plainFiles;
  const noteFile = place && `${place.folder}.json`;
  const note = noteFile === undefined ? undefined : readNote<IndexNote>(noteFile);
  const isFound = ({ files }: Pick<IndexNote, 'files'>): boolean =>
    files.every(([, name]) => laid.find(name));
  const isNote = Array.isArray(note?.told) && Array.isArray(note.files);
  const isKept = isNote && note.key === place?.key && isFound(note);
  const before = isKept ? note : { told: [], files: [] };
  const told: string[] = [];
  const waiting: ToldPage[] = [];
  let pagefind = isKept ? undefined : await start();
  let packing: Promise<IndexFile[]> | undefined;

  async function startLate(): Promise<Pagefind> {
    const late = await start();
    for (const page of waiting.splice(0)) await late.add(page);
    return late;
  }
  return {
    async add(page) {
      const digest = laidDigest(`${page.path}\n${page.content}`);
      told.push(digest);
      if (pagefind === undefined && before.told[told.length - 1] === digest) return void waiting.push(page);
      pagefind ??= await startLate();
      await pagefind.add(page);
    },
    async pack() {
      if (told.length < before.told.length) pagefind ??= await startLate();
      packing = pagefind?.pack();
      packing?.catch(() => undefined);
    },
    async write(dir) {
      // What was kept at the start may be gone by now.
      if (packing === undefined && !isFound(before)) pagefind ??= await startLate();
      const made = await (packing ?? pagefind?.pack());
      const files = made?.map(({ path, content }) => [path, laidDigest(content)] as [string, string]);
      for (const [path] of files ?? before.files) mkdirSync(join(dir, dirname(path)), { recursive: true });
      made?.forEach(({ path, content }, at) => laid.lay(content, join(dir, path), files?.[at]?.[1]));
      if (!made)
        for (const [path, name] of before.files) laid.layFile(laid.find(name) ?? '', join(dir, path));
      await pagefind?.end();
      laid.save();
      const kept: IndexNote = { key: place?.key ?? '', told, files: files ?? before.files };
      if (noteFile !== undefined) writeWhole(noteFile, JSON.stringify(kept));
    },
  };
}
