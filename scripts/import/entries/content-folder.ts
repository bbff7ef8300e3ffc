import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { CONTENT_LISTS } from '../../../src/catalogue/content-types.ts';
import { writeWhole } from '../../writing/write-whole.ts';

const SITE = CONTENT_LISTS.site.file;

/**
 * Makes a folder into a content folder when it has no site.yaml yet, with the project's own closed lists, so that a
 * site can be built of it. The units of site.yaml, those of earlier times too, are emptied: the folder has no offices
 * that they could name; what the project's site does not carry is the project's own affair. The other lists name procedures by their national codes only, which need not exist.
 * @returns the names of the files that were, or in a dry run would be, copied.
 */
export function prepareContentFolder(folder: string, projectContent: string, dryRun: boolean): string[] {
  if (existsSync(join(folder, SITE))) return [];
  const files = Object.values(CONTENT_LISTS)
    .filter((list) => !('isOfItsFolder' in list))
    .map(({ file }) => file)
    .filter((file) => existsSync(join(projectContent, file)) && !existsSync(join(folder, file)));
  if (dryRun) return files;
  // site.yaml last: it makes the folder a content folder, so that an interrupted import begins anew.
  for (const file of files.toSorted((a, b) => Number(a === SITE) - Number(b === SITE))) {
    const text = readFileSync(join(projectContent, file), 'utf8');
    writeWhole(join(folder, file), file === SITE ? withoutUnits(text) : text);
  }
  return files;
}

function withoutUnits(yaml: string): string {
  const document = parseDocument(yaml);
  document.set('units', document.createNode([], { flow: true }));
  document.delete('sectorsLeftOut');
  const earlier = document.get('earlier');
  if (isSeq(earlier)) for (const time of earlier.items) if (isMap(time)) time.delete('units');
  return document.toString({ lineWidth: 0 });
}

/** What linh-vuc.yaml of the folder holds; in a folder that is not prepared yet, the project's. */
export function sectorsText(folder: string, projectContent: string): string {
  const { file } = CONTENT_LISTS.sectors;
  const place = [folder, projectContent].map((place) => join(place, file)).find((path) => existsSync(path));
  return place === undefined ? '[]' : readFileSync(place, 'utf8');
}
