import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { UPLOADS } from '../../src/content-folder/published-files.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

/** Where uploads lay before they came to the content: beside it, as in the program's own repository. */
export const oldUploadsOf = (contentDir: string): string => join(dirname(contentDir), 'public');

/**
 * The files of public/tep/ beside a content folder, as `tep/…`; none where that folder is the content itself.
 * @throws Error in Vietnamese where they lie behind a link, may be another unit's, or have no room in the content
 */
export function oldUploads(contentDir: string): string[] {
  const beside = oldUploadsOf(contentDir);
  if (beside === contentDir || !existsSync(join(beside, UPLOADS))) return [];
  requirePlainFolder(beside);
  const found = listFiles(join(beside, UPLOADS)).map((path) => `${UPLOADS}/${path}`);
  const others = found.length === 0 ? [] : otherUnits(contentDir);
  if (others.length > 0)
    throw new Error(
      `${beside}/${UPLOADS}: nằm cạnh nhiều thư mục nội dung (${[basename(contentDir), ...others].join(', ')}) nên không rõ tệp nào của đơn vị nào. Chép tệp của từng đơn vị vào ${UPLOADS}/ của đơn vị ấy, xóa public/${UPLOADS}/, ghi lại (commit) rồi chạy lại.`,
    );
  const taken = [...new Set(found.flatMap((path) => inTheWay(contentDir, path) ?? []))];
  if (taken.length > 0)
    throw new Error(
      `${taken.join(', ')}: ở public/ và ở thư mục nội dung, một bên là tệp, một bên là thư mục. Đổi tên một bên, ghi lại (commit) rồi chạy lại.`,
    );
  return found;
}

/** Names of the content folders beside one. */
const otherUnits = (contentDir: string): string[] =>
  readdirSync(dirname(contentDir))
    .filter((name) => name !== basename(contentDir))
    .filter((name) => existsSync(join(dirname(contentDir), name, CONTENT_LISTS.site.file)))
    .sort(byteOrder);

/** What keeps a file from its place in the content: a file where one of its folders should be, or a folder in its own place. */
function inTheWay(contentDir: string, path: string): string | undefined {
  const steps = path.split('/');
  return steps
    .map((_, at) => steps.slice(0, at + 1).join('/'))
    .find((place) => {
      const there = lstatSync(join(contentDir, place), { throwIfNoEntry: false });
      return there !== undefined && there.isDirectory() === (place === path);
    });
}
