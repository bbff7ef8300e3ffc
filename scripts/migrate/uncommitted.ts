import { existsSync } from 'node:fs';
import { askGit } from '../../src/content-folder/ask-git.ts';

/**
 * Why a folder may not be changed now, in Vietnamese: git has to hold all of it first, so that each step can be undone.
 * @param folders the content and what lies beside it; those that are not there don't count
 */
export function uncommitted(folders: readonly string[]): string | undefined {
  const [contentDir = '.', ...beside] = folders.filter((folder) => existsSync(folder));
  const said = askGit(contentDir, 'status', '--porcelain', '--ignored=matching', '--', '.', ...beside);
  if (said === undefined)
    return 'Thư mục nội dung không ở trong kho git, nên không lùi lại được; đưa vào kho git rồi chạy lại.';
  const changed = said.split('\n').filter(Boolean);
  return changed.length === 0
    ? undefined
    : `Còn ${changed.length} tệp chưa ghi vào kho (${changed[0]?.slice(3) ?? ''}…); ghi lại (git commit) rồi chạy lại, để lùi lại được.`;
}
