import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { contentAndPublic, ownFolder } from '../writing/own-folder.ts';

/**
 * The real path of a content folder that a command writes entries into: one that there is, or a new or empty folder.
 * @throws RefusedFolder
 */
export const contentTarget = (path: string, option: string): string =>
  ownFolder({
    path,
    option,
    ours: `thư mục nội dung (có ${CONTENT_LISTS.site.file})`,
    isOurs: (names) => names.includes(CONTENT_LISTS.site.file),
    apart: contentAndPublic(path).filter(([, name]) => name.startsWith('thư mục public')),
  });
