import { resolve, join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import { rolesSchema } from '../../src/site/schemas/roles-schema.ts';
import { formatLedger, LEDGER_FILE } from '../../src/site/ledger.ts';
import { readContent } from '../content/read-content.ts';
import { githubOwners, gitlabOwners, keptPaths } from '../owners/codeowners.ts';
import { ownFolder } from '../writing/own-folder.ts';
import { stageFolder } from '../writing/staged-folder.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { ciFiles } from './ci-files.ts';
import type { InitOrder } from './options.ts';
import { sharedFiles } from './shared-files.ts';
import { startingFiles } from './starting-files.ts';

/** Where the content lies in a repository that `init` begins, as in the project's own. */
const CONTENT = 'content';

/**
 * Begins the content of a unit: all of it or, where something fails, nothing.
 * @param projectContent the content that lends what holds for every unit
 * @throws RefusedFolder where something lies in the folder; Error of the file system
 */
export function runInit(order: InitOrder, projectContent = resolve('content')): void {
  const target = ownFolder({
    path: order.folder,
    option: 'Thư mục',
    ours: 'kho nội dung mới',
    isOurs: () => false,
    apart: [[projectContent, 'thư mục nội dung của dự án']],
  });
  const staged = stageFolder(target);
  try {
    for (const [path, text] of unitFiles(order, projectContent)) writeWhole(join(staged.path, path), text);
    staged.place();
  } finally {
    staged.discard();
  }
  process.stdout.write(`${nextSteps(order.name.unit, join(order.folder, CONTENT))}\n`);
}

/** Every file of the new repository, by its path. */
function unitFiles(order: InitOrder, projectContent: string): Map<string, string> {
  const { content } = readContent(projectContent, order.today, resolve('public'));
  const begun = startingFiles(order);
  const shared = [...sharedFiles(content, order.name)].map(
    ([path, text]) => [`${CONTENT}/${path}`, text] as const,
  );
  const roles = rolesSchema.parse(parse(begun.get(`${CONTENT}/${CONTENT_LISTS.roles.file}`) ?? ''));
  const kept = keptPaths(roles, order.today);
  return new Map([
    ...shared,
    ...begun,
    ...ciFiles(),
    [`${CONTENT}/${LEDGER_FILE}`, formatLedger([])],
    ['.github/CODEOWNERS', githubOwners(kept)],
    ['.gitlab/CODEOWNERS', gitlabOwners(kept)],
  ]);
}

const nextSteps = (
  unit: string,
  folder: string,
): string => `Đã tạo nội dung của ${unit} ở ${folder}. Làm tiếp, theo thứ tự:
  1. Mở ${folder}/site.yaml, trả lời từng câu hỏi.
  2. CONTENT_DIR=${folder} npm run import -- <bản xuất của Cơ sở dữ liệu quốc gia>
  3. CONTENT_DIR=${folder} npm run announce           viết các quyết định công bố mà thủ tục ghi
  4. CONTENT_DIR=${folder} npm run check -- --ready   kể lỗi, rồi những gì còn phải hỏi cơ quan
  5. CONTENT_DIR=${folder} npm start                  dựng và xem thử
Bản xuất lấy ở đâu, đưa thư mục lên kho git của đơn vị: xem docs/don-vi-khac.md.`;
