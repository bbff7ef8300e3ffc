import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { repositoryTop } from '../content/repository-top.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { githubOwners, gitlabOwners, keptPaths } from './codeowners.ts';
import { judgeSettings, type HostVerdict } from './host-settings.ts';
import type { OwnersOrder } from './options.ts';

/** Groups of the template, which no host has. */
const TEMPLATE_GROUP = /@don-vi\//;

/**
 * Writes (or compares) the two lists of owners of the repository that has the content, and says what the host holds to; 1 where a list differs from the roles or
 * the host is known not to hold back a change that no owner approved.
 * @throws Error in Vietnamese where the folder has no roles that can be read
 */
export function runOwners({ contentDir, siteDate, check, settings }: OwnersOrder): number {
  const roles = readContent(contentDir, siteDate, resolve('public')).content.lists.roles?.value;
  if (!roles) throw new Error('Không đọc được vai-tro.yaml; chạy "npm run check" để xem lỗi.');
  const top = repositoryTop(contentDir);
  const kept = keptPaths(roles, siteDate, relative(top, realpathSync(contentDir)));
  const lists = {
    [shown(top, '.github/CODEOWNERS')]: githubOwners(kept),
    [shown(top, '.gitlab/CODEOWNERS')]: gitlabOwners(kept),
  };
  const stale = Object.entries(lists).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of stale) {
    if (!check) writeWhole(file, text);
    console.log(check ? `${file} khác với vai-tro.yaml → chạy "npm run owners"` : `Đã làm lại ${file}`);
  }
  if (stale.length === 0) console.log('Hai tệp CODEOWNERS khớp với vai-tro.yaml.');
  if (kept.some(({ group }) => TEMPLATE_GROUP.test(group)))
    console.log(
      'Nhóm @don-vi/… là chỗ để điền: chưa thay bằng nhóm thật thì nơi đặt kho mã không đòi ai duyệt.',
    );
  const verdict = hostVerdict(settings);
  console.log(`${SAYS[verdict.state]}: ${verdict.why}.`);
  return (check && stale.length > 0) || verdict.state === 'not-held' ? 1 : 0;
}

/** A file of the repository as one opens it from here. */
const shown = (top: string, file: string): string => {
  const path = relative(realpathSync('.'), join(top, file));
  return path.startsWith('..') ? join(top, file) : path;
};

const SAYS: Readonly<Record<HostVerdict['state'], string>> = {
  held: 'Luật nhánh buộc phải có người duyệt',
  'not-held': 'Luật nhánh KHÔNG buộc phải có người duyệt',
  unknown: 'Không biết luật nhánh có buộc phải duyệt hay không',
};

function hostVerdict(settings: string | undefined): HostVerdict {
  if (settings === undefined || !existsSync(settings) || readFileSync(settings, 'utf8').trim() === '')
    return { state: 'unknown', why: 'chưa có câu trả lời của nơi đặt kho mã (--settings)' };
  return judgeSettings(readFileSync(settings, 'utf8'));
}
