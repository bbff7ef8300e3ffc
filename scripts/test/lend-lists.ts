import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { writeWhole } from '../writing/write-whole.ts';

const SITE = CONTENT_LISTS.site.file;

/**
 * For tests and measures: makes a folder into a content folder when it has no site.yaml yet, with the closed lists of
 * another, so that records can be imported and a site be built of it. The units of site.yaml, those of earlier times too,
 * are emptied: the folder has no offices that they could name. What the other site does not carry is its own affair.
 */
export function lendLists(from: string, folder: string): void {
  if (existsSync(join(folder, SITE))) return;
  const files = Object.values(CONTENT_LISTS)
    .filter((list) => !('isOfItsFolder' in list))
    .map(({ file }) => file)
    .filter((file) => existsSync(join(from, file)) && !existsSync(join(folder, file)));
  for (const file of files) {
    const text = readFileSync(join(from, file), 'utf8');
    writeWhole(join(folder, file), file === SITE ? withoutUnits(text) : text);
  }
}

function withoutUnits(yaml: string): string {
  const document = parseDocument(yaml);
  document.set('units', document.createNode([], { flow: true }));
  document.delete('sectorsLeftOut');
  const earlier = document.get('earlier');
  if (isSeq(earlier)) for (const time of earlier.items) if (isMap(time)) time.delete('units');
  return document.toString({ lineWidth: 0 });
}
