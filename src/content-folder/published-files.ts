import { listFiles } from './list-folder.ts';

/** The folder of a content folder, and of public/, in which forms and pictures lie: published at tep/. */
export const UPLOADS = 'tep';

/** Where the files lie that a site publishes as they are. */
export interface FileFolders {
  /** Of the content, whose tep/ holds what editors upload. */
  contentDir: string;
  /** Of the program: its icon, the pictures of the guide. */
  publicDir: string;
}

/** A file that is published as it is: its path on the site, and the folder below which it lies by that path. */
export interface PublishedFile {
  path: string;
  folder: string;
}

/** All files that a site publishes as they are; where both folders have one at the same path, the content's. */
export function publishedFiles({ contentDir, publicDir }: FileFolders): PublishedFile[] {
  const uploads = listFiles(`${contentDir}/${UPLOADS}`).map((path) => `${UPLOADS}/${path}`);
  const ofContent = new Set(uploads);
  return [
    ...uploads.map((path) => ({ path, folder: contentDir })),
    ...listFiles(publicDir).flatMap((path) => (ofContent.has(path) ? [] : [{ path, folder: publicDir }])),
  ];
}
