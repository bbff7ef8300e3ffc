import { isScalar } from 'yaml';
import { CONTENT_COMPONENTS } from '../../src/content-components/allow-list.ts';
import type { CollectionName } from '../../src/catalogue/content-types.ts';
import { applyEdits, type Edit } from '../../src/entry-text/edits.ts';
import { SECTIONS, type Section } from '../../src/site/sections.ts';
import type { ContentFile, Entry, ListFile } from '../content/content.ts';
import { referenceFields, valuesAt } from '../../src/fields/schema-walk.ts';
import { nodeAt } from '../content/yaml/yaml-places.ts';
import { entryAddress } from './entry-address.ts';
import { inLinks } from './in-links.ts';

/** An entry that gets another name; both ids without folder and ending. */
export interface Renaming {
  collection: CollectionName;
  from: string;
  to: string;
}

/** The new id of whatever carries the old one: the entry itself, or a version of a procedure, which lies below it. */
export function renamedId({ collection, from, to }: Renaming, id: string): string | undefined {
  if (id === from) return to;
  return collection === 'procedures' && id.startsWith(`${from}/`) ? to + id.slice(from.length) : undefined;
}

/**
 * A file's text after an entry was renamed: references by id and links by address say the new name, every other letter
 * stays as it was.
 */
export function withRenamed(file: Entry | ListFile, renaming: Renaming): string {
  const deeper = 'id' in file && renamedId(renaming, file.id) !== undefined ? depthGained(file, renaming) : 0;
  return inLinks(withReferences(file, renaming), 'body' in file ? file.body : '', (stretch) =>
    moved(withComponents(withLinks(stretch, renaming), renaming), deeper),
  );
}

/** How many folders deeper the renamed entry itself lies, from where its links are counted. */
function depthGained({ collection }: Entry, renaming: Renaming): number {
  const steps = (id: string): number => id.split('/').length;
  return collection === renaming.collection ? steps(renaming.to) - steps(renaming.from) : 0;
}

function moved(stretch: string, deeper: number): string {
  if (deeper === 0) return stretch;
  const first = String.raw`(\]\(\s*<?|\]:\s*<?|=["'])`;
  return deeper > 0
    ? stretch.replace(new RegExp(`${first}(?=\\.\\./)`, 'g'), `$1${'../'.repeat(deeper)}`)
    : stretch.replace(new RegExp(`${first}(?:\\.\\./){${-deeper}}(?=\\.\\./)`, 'g'), '$1');
}

function withReferences(file: ContentFile, renaming: Renaming): string {
  const edits: Edit[] = [];
  for (const { path, target } of referenceFields(file.schema)) {
    if (target !== renaming.collection) continue;
    for (const [at, id] of valuesAt(file.data, path)) {
      const renamed = typeof id === 'string' ? renamedId(renaming, id) : undefined;
      const node = renamed && nodeAt(file.tree(), at)?.value;
      if (typeof id !== 'string' || !renamed || !isScalar(node) || !node.range) continue;
      const [from, to] = [file.yamlOffset + node.range[0], file.yamlOffset + node.range[1]];
      edits.push({ from, to, text: file.text.slice(from, to).replace(id, () => renamed) });
    }
  }
  return applyEdits(file.text, edits);
}

/** Where a link's address begins: in Markdown, in a component's attribute, in a field. */
const LINK_START = String.raw`(?<=(?:\]\(\s*<?|\]:\s*<?|["']|^\s*(?:- )?\w+: )(?:\.{0,2}/)*)`;

function withLinks(text: string, { collection, from, to }: Renaming): string {
  const [old, renamed] = [placeOf(collection, from), placeOf(collection, to)];
  const pattern = new RegExp(`${LINK_START}${old.replaceAll('.', String.raw`\.`)}(?![\\w-])`, 'gm');
  return text.replace(pattern, renamed);
}

/** The elements of a body that name an entry by its id: `<ThuTuc ma="dang-ky-khai-sinh" />`. */
function withComponents(text: string, { collection, from, to }: Renaming): string {
  const names = Object.entries(CONTENT_COMPONENTS)
    .filter(([, { pointsAt }]) => pointsAt?.some((target) => target === collection))
    .map(([name]) => name);
  if (names.length === 0) return text;
  const pattern = new RegExp(`(<(?:${names.join('|')})\\s[^>]*?\\bma=["'])${from}(?=["'])`, 'g');
  return text.replace(pattern, `$1${to}`);
}

/** What a link to the entry says: its page, or its place on the page of its section. */
function placeOf(collection: CollectionName, id: string): string {
  const section = (Object.values(SECTIONS) as Section[]).find((row) => row.collection === collection);
  return entryAddress(collection, id) ?? `${section?.path ?? ''}/#${id}`;
}
