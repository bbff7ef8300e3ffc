import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SLUG } from '../../src/fields/references.ts';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import type { ContentType } from '../../src/site/content-type.ts';
import { allFiles, type Content, type Entry } from '../content/content.ts';
import { nearest } from '../../src/text/nearest.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { entryAddress, entryOfPath } from './entry-address.ts';
import { addRedirects } from './redirects-file.ts';
import { renamedId, withRenamed, type Renaming } from './rewrite-references.ts';

/** What a renaming did. */
export interface Renamed {
  /** Files moved, as paths in the content folder: old → new. */
  moved: [string, string][];
  /** Other files in which a reference or a link was changed. */
  changed: string[];
  /** The old and the new address, where the entry has a page or a place in a list. */
  redirect: { from: string; to: string } | undefined;
}

/**
 * Renames an entry (`thu-tuc/ten-cu` → `thu-tuc/ten-moi`): moves its file, says the new name wherever it is referred to,
 * and writes the redirect from its old address.
 * @throws Error in Vietnamese, before anything is changed, where the names don't allow it
 */
export function renameEntry(content: Content, oldPath: string, newPath: string): Renamed {
  const renaming = understand(content, oldPath, newPath);
  const files = allFiles(content).filter(({ path }) => path !== CONTENT_LISTS.redirects.file);
  const texts = files.map((file) => ({ file, text: withRenamed(file, renaming) }));
  const changed = texts.filter(({ file, text }) => text !== file.text);
  for (const { file, text } of changed) writeWhole(join(content.dir, file.path), text);
  const moved = ownEntries(content, renaming).map((entry) => moveFile(content.dir, entry, renaming));
  const redirect = redirectOf(renaming);
  const row = { since: content.siteDate, why: 'Mục đổi tên.' };
  if (redirect) addRedirects(content.dir, [{ ...redirect, ...row }]);
  return { moved, changed: changed.map(({ file }) => file.path), redirect };
}

function understand(content: Content, oldPath: string, newPath: string): Renaming {
  const [old, renamed] = [entryOfPath(oldPath), entryOfPath(newPath)];
  const folders = Object.values(CONTENT_TYPES).map(({ folder }) => folder);
  for (const [path, entry] of [
    [oldPath, old],
    [newPath, renamed],
  ] as const)
    if (!entry)
      throw new Error(`'${path}': ghi thư mục/tên-tệp, thư mục là một trong: ${folders.join(', ')}`);
  if (!old || !renamed || old.collection !== renamed.collection)
    throw new Error(`'${oldPath}' và '${newPath}' phải cùng thư mục lớn; chuyển loại mục thì tạo mục mới`);
  if (!SLUG.test(renamed.id))
    throw new Error(`'${newPath}': tên mới chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang`);
  const renaming = { collection: old.collection, from: old.id, to: renamed.id };
  const ids = content.entries[old.collection].map(({ id }) => id);
  if (ownEntries(content, renaming).length === 0) {
    const likely = nearest(old.id, ids);
    throw new Error(`không có mục '${oldPath}'` + (likely ? `; có phải '${likely}'?` : ''));
  }
  if (old.id === renamed.id || ownEntries(content, { ...renaming, from: renamed.id }).length > 0)
    throw new Error(`'${newPath}' đã có; chọn tên khác`);
  return renaming;
}

const ownEntries = (content: Content, renaming: Renaming): Entry[] =>
  (content.entries[renaming.collection] as Entry[]).filter(({ id }) => renamedId(renaming, id) !== undefined);

function moveFile(dir: string, { collection, id, path }: Entry, renaming: Renaming): [string, string] {
  const target = `${CONTENT_TYPES[collection].folder}/${renamedId(renaming, id) ?? id}.mdx`;
  mkdirSync(dirname(join(dir, target)), { recursive: true });
  if (existsSync(join(dir, target))) throw new Error(`'${target}' đã có; chọn tên khác`);
  renameSync(join(dir, path), join(dir, target));
  removeEmpty(dirname(join(dir, path)));
  return [path, target];
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Other files lie in it.
  }
}

function redirectOf({ collection, from, to }: Renaming): Renamed['redirect'] {
  const { isOnlyListed, folder }: ContentType = CONTENT_TYPES[collection];
  // Its name in open data follows the redirect (src/open-data/stable-id.ts); the note of a bulletin is named by its month.
  if (isOnlyListed && collection !== 'bulletins')
    return { from: `${folder}/${from}/`, to: `${folder}/#${to}` };
  const [old, renamed] = [entryAddress(collection, from), entryAddress(collection, to)];
  return old && renamed && old !== renamed ? { from: old, to: renamed } : undefined;
}
