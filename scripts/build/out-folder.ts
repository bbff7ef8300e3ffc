import { contentAndPublic, ownFolder } from '../writing/own-folder.ts';
import { BUILD_RECORD, readRecord } from '../built-site/build-record.ts';

/**
 * The real path of the folder for the site, which must be new, empty or an earlier build.
 * @throws RefusedFolder
 */
export const outFolder = (path: string, contentDir: string, publicDir: string): string =>
  ownFolder({
    path,
    option: '--out',
    ours: `một bản dựng trước (có ${BUILD_RECORD}, không có .git)`,
    isOurs: (names, folder) => !names.includes('.git') && readRecord(folder) !== undefined,
    apart: contentAndPublic(contentDir, publicDir),
  });
