import { join } from 'node:path';
import type { Node } from 'yaml';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ListName,
} from '../../src/catalogue/content-types.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { allFiles, type Content, type Entry, type ListFile } from './content.ts';
import { fillInFees } from './fees.ts';
import { missingFolder, missingLists } from './faults/missing-parts.ts';
import type { KeptEntries } from './kept-entries.ts';
import { listFolder } from '../../src/content-folder/list-folder.ts';
import { displayName, entryOf, listOf, report } from './open-file.ts';
import { partialCompleteness } from './faults/partial-completeness.ts';
import { filledOnly, hasPlaceholder, withPlaceholders } from './faults/placeholders.ts';
import type { Problem } from './problem.ts';
import { problemOfField } from './place.ts';
import { foreignInContent } from './faults/foreign-problems.ts';
import { quickFrontMatter, quickList } from '../../src/entry-text/quick-front-matter.ts';
import { readSource, type SourceText } from './source-text.ts';
import { strayFile } from './faults/stray-files.ts';
import { validate, type Validated } from './validate.ts';
import { fieldTrees, parseYaml, yamlTree } from './yaml/yaml-source.ts';

/** A content folder as read, with what is wrong in single files. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
  files: number;
}

const LIST_OF_FILE = new Map(
  Object.entries(CONTENT_LISTS).map(([name, list]) => [list.file, name as ListName]),
);
const COLLECTION_OF_FOLDER = new Map(
  Object.entries(CONTENT_TYPES).map(([name, type]) => [type.folder, name as CollectionName]),
);

/** Reads and validates every entry and list of the folder; where they are kept, only entries that were not read before. */
export function readContent(
  dir: string,
  siteDate: string,
  publicDir: string,
  kept?: KeptEntries,
): ReadContent {
  const entries = Object.fromEntries(
    Object.keys(CONTENT_TYPES).map((name) => [name, []]),
  ) as unknown as Content['entries'];
  const content: Content = { siteDate, dir, publicDir, entries, lists: {} };
  const problems: Problem[] = [];
  const listing = listFolder(dir);
  if (!listing) return { content, problems: [missingFolder(dir)], files: 0 };
  for (const path of listing.files) readFile(dir, path, content, problems);
  kept?.takeOver(content);
  problems.push(...foreignInContent(dir, listing));
  for (const file of allFiles(content))
    if (file.yaml !== undefined && !('collection' in file && kept?.has(file)))
      readFields(file, file.yaml, problems);
  kept?.keep(content, problems);
  fillInFees(content);
  problems.push(...missingLists(dir, content));
  return { content, problems, files: listing.files.length };
}

function readFile(dir: string, path: string, content: Content, problems: Problem[]): void {
  const file = fileOf(() => readSource(join(dir, path)), dir, path, problems);
  if (!file) problems.push(...strayFile(path, displayName(dir, path)));
  else if ('list' in file) (content.lists as Record<ListName, ListFile>)[file.list] = file;
  else (content.entries[file.collection] as Entry[]).push(file);
}

/** The entry or list that a text is at this place of a content folder, its fields still to be read; nothing where none may be. */
function fileOf(
  source: () => SourceText,
  dir: string,
  path: string,
  problems: Problem[],
): Entry | ListFile | undefined {
  const collection = COLLECTION_OF_FOLDER.get(path.split('/', 1)[0] ?? '');
  const list = LIST_OF_FILE.get(path);
  if (list) return listOf(source(), dir, path, list, problems);
  return collection && path.endsWith('.mdx') ? entryOf(source(), dir, path, collection, problems) : undefined;
}

/** The file that a text is at this place of a content folder, with what is wrong in it by itself. */
export function readOneFile(
  source: SourceText,
  dir: string,
  path: string,
): { file: Entry | ListFile; problems: Problem[] } | undefined {
  const problems: Problem[] = [];
  const file = fileOf(() => source, dir, path, problems);
  if (file?.yaml !== undefined) readFields(file, file.yaml, problems);
  return file && { file, problems };
}

/** Reads the YAML of a file, keeps what its schema finds right and reports the rest. */
export function readFields(file: Entry | ListFile, yaml: string, problems: Problem[]): void {
  const quick = 'collection' in file ? quickFrontMatter(file.text, yaml) : quickList(yaml);
  const validated = quick && validate(file.schema, quick);
  let tree: Node | null | undefined;
  file.tree = () => (tree ??= yamlTree(yaml));
  if (quick && validated?.faults.length === 0 && !hasPlaceholder(yaml)) {
    file.fieldTree = fieldTrees(yaml);
    keep(file, quick, validated);
  } else if (quick && validated && validated.faults.length > MOST_PLACED)
    keepUnplaced(file, quick, validated, problems);
  else readSlowly(file, yaml, problems);
}

/** Of so many faults in one file nobody looks for the places; the parser that knows them would take minutes. */
const MOST_PLACED = 2000;

function keepUnplaced(
  file: Entry | ListFile,
  data: unknown,
  validated: Validated,
  problems: Problem[],
): void {
  file.tree = () => null;
  keep(file, data, validated);
  for (const fault of validated.faults) problems.push(problemOfField(file, fault));
}

/** Parses the YAML with the places of its fields, which only a file with a mistake needs. */
function readSlowly(file: Entry | ListFile, yaml: string, problems: Problem[]): void {
  const parsed = parseYaml(yaml, file.yamlOffset);
  if (parsed.data === undefined) file.tree = () => null;
  report(file, parsed.faults, problems);
  if (parsed.data === undefined) return;
  const data = parsed.data ?? {};
  const validated = validate(file.schema, data);
  const filled = hasPlaceholder(yaml) ? filledOnly(data) : data;
  keep(file, filled, filled === data ? validated : validate(file.schema, filled));
  const isProcedure = 'collection' in file && file.collection === 'procedures';
  const more = isProcedure
    ? partialCompleteness(validated.fields as Partial<Procedure>, validated.faults)
    : [];
  const faults = hasPlaceholder(yaml) ? withPlaceholders(data, validated.faults) : validated.faults;
  for (const fault of [...faults, ...more]) problems.push(problemOfField(file, fault));
}

function keep(file: Entry | ListFile, data: unknown, { fields, value }: Validated): void {
  file.data = data;
  if ('list' in file) file.value = value as typeof file.value;
  else file.fields = fields;
}
