import type { ContentList } from '../../../src/site/content-type.ts';
import { CONTENT_LISTS, type ListName } from '../../../src/catalogue/content-types.ts';
import type { Content } from '../content.ts';
import { displayName } from '../open-file.ts';
import type { Problem } from '../problem.ts';

/** The folder itself is not there. */
export const missingFolder = (dir: string): Problem => ({
  rule: 'content-folder',
  severity: 'error',
  file: dir,
  line: 1,
  column: 1,
  message: 'Không có thư mục nội dung này',
  advice: 'kiểm tra --content hoặc CONTENT_DIR',
});

/** Lists that every site needs and that are not there. */
export function missingLists(dir: string, content: Content): Problem[] {
  const absent = (Object.entries(CONTENT_LISTS) as [ListName, ContentList][]).filter(
    ([name, list]) => !list.optional && !content.lists[name],
  );
  return absent.map(([, list]) => ({
    rule: 'missing-list',
    severity: 'error',
    file: displayName(dir, list.file),
    line: 1,
    column: 1,
    message: `Thiếu tệp bắt buộc "${list.label}"`,
    advice: `tạo tệp ${list.file} theo docs/HUONG-DAN.md`,
  }));
}
