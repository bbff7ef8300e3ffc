import { CONTENT_LISTS, CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import { LEDGER_FILE } from '../../../src/site/ledger.ts';
import { UPLOADS } from '../../../src/content-folder/published-files.ts';
import { didYouMean } from '../../../src/text/nearest.ts';
import type { Problem } from '../problem.ts';

const FOLDERS: string[] = Object.values(CONTENT_TYPES).map((type) => type.folder);
const LISTS: string[] = Object.values(CONTENT_LISTS).map((list) => list.file);

/**
 * A file that the build would pass over without a word: an entry with the wrong ending or in the wrong folder (error),
 * anything else (warning). Uploads (tep/), guides (.md at the top) and the ledger of published addresses are welcome.
 */
export function strayFile(path: string, file: string): Problem[] {
  const steps = path.split('/');
  const [folder = ''] = steps;
  const name = steps.at(-1) ?? '';
  if (folder === UPLOADS && steps.length > 1) return [];
  const problem = (severity: Problem['severity'], message: string, advice: string): Problem[] => [
    { rule: 'stray-file', severity, file, line: 1, column: 1, message, advice },
  ];
  if (steps.length > 1 && !FOLDERS.includes(folder))
    return problem(
      isText(name) ? 'error' : 'warning',
      `Thư mục '${folder}' không có trong trang${didYouMean(folder, FOLDERS)}`,
      `chỉ dùng: ${FOLDERS.join(', ')}`,
    );
  if (steps.length > 1)
    return isText(name)
      ? problem(
          'error',
          'Mục phải có đuôi .mdx, tệp này không được đưa lên trang',
          `đổi tên thành ${name.replace(/\.[^.]+$/, '')}.mdx`,
        )
      : problem(
          'warning',
          'Tệp không phải là mục nội dung nên không được đưa lên trang',
          'hình và tệp đính kèm để trong tep/ của thư mục nội dung',
        );
  if (/\.md$/i.test(name) || name === LEDGER_FILE) return [];
  if (/\.mdx$/i.test(name))
    return problem(
      'error',
      'Mục nằm ngoài các thư mục nên không được đưa lên trang',
      `chuyển vào một trong: ${FOLDERS.join(', ')}`,
    );
  return problem(
    /\.ya?ml$/i.test(name) ? 'error' : 'warning',
    `Tệp này không được dùng${didYouMean(name, LISTS)}`,
    `danh mục chỉ gồm: ${LISTS.join(', ')}`,
  );
}

const isText = (name: string): boolean => /\.(?:mdx?|markdown|txt|ya?ml|docx?)$/i.test(name);
