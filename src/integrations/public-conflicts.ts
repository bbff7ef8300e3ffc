import { isBuiltFile, isInBuiltFolder } from '../site/built-files.ts';

/** Every folder that a path lies in. */
const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/**
 * The files of public/ that would stand where the build puts a file of its own, that would be a folder of the build's, or
 * that lie below one of its files; also where only capitals differ, as some hosts don't tell these apart.
 * @param files paths in public/, with slashes
 * @param built paths in the built site: pages, pictures, everything that comes out of src/pages/
 */
export function publicConflicts(files: readonly string[], built: readonly string[]): string[] {
  const taken = new Set(built.map((path) => path.toLowerCase()));
  const folders = new Set([...taken].flatMap(foldersOf));
  return files.filter((file) => {
    const path = file.toLowerCase();
    return (
      taken.has(path) ||
      folders.has(path) ||
      isBuiltFile(path) ||
      isInBuiltFolder(path) ||
      foldersOf(path).some((folder) => taken.has(folder))
    );
  });
}
