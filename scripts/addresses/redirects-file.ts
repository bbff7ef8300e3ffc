import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import { ownPlaces } from '../../src/content-folder/layers.ts';
import { pageOf } from '../../src/site/redirects.ts';
import type { Redirect } from '../../src/site/schemas/redirects-schema.ts';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { writeWhole } from '../writing/write-whole.ts';

/**
 * The text of chuyen-huong.yaml with more redirects in it; comments and the order of the rows stay. Redirects to an
 * address that moved now lead to its new one at once; a redirect away from an address that is a page again is taken out.
 */
export function withRedirects(text: string, redirects: readonly Redirect[]): string {
  const document: Document = parseDocument(text);
  const rows = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = rows;
  rows.flow = false;
  for (const redirect of redirects) addRow(document, rows, redirect);
  return document.toString({ lineWidth: 0 });
}

function addRow(document: Document, rows: YAMLSeq, redirect: Redirect): void {
  const outdated = [pageOf(redirect.to), redirect.from];
  rows.items = rows.items.filter((row) => !isMap(row) || !outdated.includes(String(row.get('from'))));
  for (const row of rows.items)
    if (isMap(row) && pageOf(String(row.get('to'))) === redirect.from) row.set('to', redirect.to);
  rows.items.push(document.createNode(redirect));
}

/** Adds redirects to the list of a content folder's unit, making the list where there is none. */
export function addRedirects(contentDir: string, redirects: readonly Redirect[]): void {
  const file = join(contentDir, CONTENT_LISTS.redirects.file);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '[]\n';
  if (redirects.length === 0) return;
  const whole = withRedirects(text, redirects);
  for (const place of ownPlaces(CONTENT_LISTS.redirects.file, contentDir)) writeWhole(place, whole);
}
