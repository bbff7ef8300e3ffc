import { readdirSync } from 'node:fs';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ContentList,
  type ListName,
} from '../../src/site/content-types.ts';
import type { Procedure } from '../../src/procedures/schema.ts';
import { allFiles, type Content, type Entry, type ListFile } from './content.ts';
import { listFiles } from './list-files.ts';
import { displayName, readEntry, readList, report } from './open-file.ts';
import { parseMany } from './parse-many.ts';
import { partialCompleteness } from './partial-completeness.ts';
import type { Problem } from './problem.ts';
import { problemOfField } from './place.ts';
import { strayFile } from './stray-files.ts';
import { validate } from './validate.ts';
import { yamlTree, type ParsedYaml } from './yaml-source.ts';

/** A content folder as read, with what is wrong in single files. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
  files: number;
}

const LIST_OF_FILE = new Map(
  Object.entries(CONTENT_LISTS).map(([name, list]) => [list.file as string, name as ListName]),
);
const COLLECTION_OF_FOLDER = new Map(
  Object.entries(CONTENT_TYPES).map(([name, type]) => [type.folder as string, name as CollectionName]),
);

/** Reads and validates every entry and list of the folder. */
export function readContent(dir: string, siteDate: string, publicDir: string): ReadContent {
  const entries = Object.fromEntries(
    Object.keys(CONTENT_TYPES).map((name) => [name, []]),
  ) as unknown as Content['entries'];
  const content: Content = { siteDate, publicDir, entries, lists: {} };
  const problems: Problem[] = [];
  const paths = folderExists(dir) ? listFiles(dir) : undefined;
  if (!paths) return { content, problems: [missingFolder(dir)], files: 0 };
  for (const path of paths) readFile(dir, path, content, problems);
  const readable = allFiles(content).flatMap((file) =>
    file.yaml === undefined ? [] : [{ file, yaml: file.yaml, offset: file.yamlOffset }],
  );
  const parsed = parseMany(readable.map(({ yaml, offset }) => ({ yaml, offset })));
  for (const [index, { file, yaml }] of readable.entries()) readFields(file, yaml, parsed[index], problems);
  problems.push(...missingLists(dir, content));
  return { content, problems, files: paths.length };
}

function folderExists(dir: string): boolean {
  try {
    readdirSync(dir);
    return true;
  } catch {
    return false;
  }
}

function readFile(dir: string, path: string, content: Content, problems: Problem[]): void {
  const [folder = ''] = path.split('/');
  const collection = COLLECTION_OF_FOLDER.get(folder);
  const list = LIST_OF_FILE.get(path);
  if (list) (content.lists as Record<ListName, ListFile>)[list] = readList(dir, path, list, problems);
  else if (collection && path.endsWith('.mdx'))
    (content.entries[collection] as Entry[]).push(readEntry(dir, path, collection, problems));
  else problems.push(...strayFile(path, displayName(dir, path)));
}

/** Validates the YAML of a file, keeps what is right of it and reports the rest. */
function readFields(
  file: Entry | ListFile,
  yaml: string,
  parsed: ParsedYaml | undefined,
  problems: Problem[],
): void {
  if (parsed?.data !== undefined) file.tree = () => yamlTree(yaml);
  report(file, parsed?.faults ?? [], problems);
  if (parsed?.data === undefined) return;
  file.data = parsed.data ?? {};
  const { fields, faults, value } = validate(file.schema, file.data);
  const more =
    'collection' in file && file.collection === 'procedures'
      ? partialCompleteness(fields as Partial<Procedure>, faults)
      : [];
  problems.push(...[...faults, ...more].map((fault) => problemOfField(file, fault)));
  if ('list' in file) file.value = value as typeof file.value;
  else file.fields = fields;
}

const missingFolder = (dir: string): Problem => ({
  rule: 'content-folder',
  severity: 'error',
  file: dir,
  line: 1,
  column: 1,
  message: 'Không có thư mục nội dung này',
  advice: 'kiểm tra --content hoặc CONTENT_DIR',
});

function missingLists(dir: string, content: Content): Problem[] {
  const absent = (Object.entries(CONTENT_LISTS) as [ListName, ContentList][]).filter(
    ([name, list]) => !list.optional && !content.lists[name],
  );
  return absent.map(([, list]) => ({
    rule: 'missing-list',
    severity: 'error',
    file: displayName(dir, list.file),
    line: 1,
    column: 1,
    message: `Thiếu tệp bắt buộc "${list.label}"`,
    advice: `tạo tệp ${list.file} theo HUONG-DAN.md`,
  }));
}
