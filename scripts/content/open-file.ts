import { isAbsolute, join, relative } from 'node:path';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ListName,
} from '../../src/catalogue/content-types.ts';
import type { ContentFile, Entry, ListFile } from './content.ts';
import { layersOf, mergedOf, originOf } from '../../src/content-folder/layers.ts';
import { splitEntry } from '../../src/entry-text/split-entry.ts';
import { lineIndex } from './line-index.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';
import type { SourceText, TextFault } from './source-text.ts';

/** The entry that a text would be at this place of a content folder; its fields are still to be read. */
export function entryOf(
  source: SourceText,
  dir: string,
  path: string,
  collection: CollectionName,
  problems: Problem[],
): Entry {
  const { folder, schema } = CONTENT_TYPES[collection];
  const id = path.slice(folder.length + 1, -'.mdx'.length);
  const file = fileOf(source, dir, path, schema, problems);
  const entry: Entry = { ...file, collection, id, fields: {}, body: '', bodyOffset: file.text.length };
  if (file.unreadable) return entry;
  const parts = splitEntry(file.text);
  if ('message' in parts) report(entry, [{ rule: 'front-matter', severity: 'error', ...parts }], problems);
  else Object.assign(entry, parts);
  return entry;
}

/** The list that a text would be at this place of a content folder; its value is still to be read. */
export function listOf<L extends ListName>(
  source: SourceText,
  dir: string,
  path: string,
  list: L,
  problems: Problem[],
): ListFile<L> {
  const file = fileOf(source, dir, path, CONTENT_LISTS[list].schema, problems);
  return { ...file, list, value: undefined, yaml: file.unreadable ? undefined : file.text };
}

/** A file with its text, and whether it could be read as text. */
function fileOf(
  source: SourceText,
  dir: string,
  path: string,
  schema: ContentFile['schema'],
  problems: Problem[],
): ContentFile & { unreadable: boolean } {
  const text = source.text ?? '';
  const file: ContentFile = {
    file: displayName(dir, path),
    path,
    text,
    schema,
    data: undefined,
    yaml: undefined,
    yamlOffset: 0,
    tree: () => null,
    lineColumn: lineIndex(text),
  };
  report(file, source.faults, problems);
  return { ...file, unreadable: source.text === undefined };
}

/** Adds what is wrong with a file's text to the problems. */
export function report(file: ContentFile, faults: readonly TextFault[], problems: Problem[]): void {
  for (const { offset, ...fault } of faults) problems.push({ ...fault, ...problemAt(file, offset) });
}

/**
 * The path to print: from the working directory when the content lies in it, else from the content folder. Of content
 * over a base it is the whole path of the file that somebody wrote; of a list with rows of both, whose lines are those of
 * neither, the file that was put together, and both.
 */
export function displayName(dir: string, path: string): string {
  const layers = layersOf(dir);
  if (layers.length < 2) return fromHere(join(dir, path), path);
  const parts = mergedOf(path, dir).map((layer) => named(join(layer, path)));
  const origin = named(parts.length > 0 ? join(dir, path) : originOf(join(dir, path), dir, layers));
  return parts.length > 0 ? `${origin} (ghép từ ${parts.join(' và ')})` : origin;
}

const named = (whole: string): string => fromHere(whole, whole);

function fromHere(whole: string, outside: string): string {
  const path = relative(process.cwd(), whole);
  const isOutside = path.startsWith('..') || isAbsolute(path);
  return (isOutside ? outside : path.replaceAll('\\', '/')).normalize('NFC');
}
