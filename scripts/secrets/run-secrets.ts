import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from '../../src/content-folder/ask-git.ts';
import { repositoryTop } from '../content/repository-top.ts';
import { findSecrets } from './find-secrets.ts';
import type { SecretsOrder } from './options.ts';

const MOST_BYTES = 5_000_000;

/**
 * Names every line that looks like a key, in the program's files and in the repository of the content; 1 where there is one.
 * @throws Error in Vietnamese where neither is kept by git
 */
export function runSecrets({ contentDir }: SecretsOrder): number {
  const folders = ['.', ...contentRepository(contentDir)];
  const kept = folders.map((folder) => ({ folder, files: filesOf(folder) }));
  if (kept.every(({ files }) => files === undefined)) throw new Error('Thư mục này không phải kho git.');
  for (const { folder, files } of kept)
    if (!files) console.log(`${folder === '.' ? 'Chương trình' : folder}: không phải kho git, không xem.`);
  const files = kept.flatMap(({ files = [] }) => files);
  const found = files.flatMap((file) =>
    findSecrets(readFileSync(file, 'utf8')).map(({ line, kind }) => `${file}:${line}: ${kind}`),
  );
  for (const line of found) console.log(line);
  console.log(
    found.length === 0
      ? `${files.length} tệp: không thấy khóa nào.`
      : 'Hủy khóa ấy ở nơi cấp rồi mới xóa khỏi tệp: lịch sử của kho vẫn giữ nó.',
  );
  return found.length === 0 ? 0 : 1;
}

/** The repository of the content, where it is not the program's own. */
function contentRepository(contentDir: string): string[] {
  if (!existsSync(contentDir)) return [];
  const top = repositoryTop(contentDir);
  return askGit('.', 'rev-parse', '--show-toplevel')?.trim() === top ? [] : [top];
}

/** The plain files that git keeps of a folder, the largest left out; nothing where git keeps none. */
function filesOf(folder: string): string[] | undefined {
  return askGit(folder, 'ls-files', '-z')
    ?.split('\0')
    .filter((file) => file !== '')
    .map((file) => join(folder, file))
    .filter((file) => {
      const found = lstatSync(file, { throwIfNoEntry: false });
      return found?.isFile() && found.size < MOST_BYTES;
    });
}
