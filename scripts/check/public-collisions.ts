import { isBuiltFile, isInBuiltFolder } from '../../src/site/built-files.ts';
import { SECTIONS, TAKEN_PATHS } from '../../src/site/sections.ts';
import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { sitePages } from './rules/links/site-pages.ts';

type Collision = Pick<Problem, 'rule' | 'severity' | 'message' | 'advice'>;

/** What a file of public/ would replace on the site: a page, or something that the build writes. */
export function collisionOf(path: string, content: Content): [] | [Collision & { value?: string }] {
  const what = replacedBy(path, content);
  if (what === undefined) return [];
  return [
    {
      rule: 'public-collisions',
      severity: 'error',
      message: `tệp này nằm vào chỗ của ${what} và sẽ thay mất nó`,
      advice: 'chuyển tệp vào tep/ của thư mục nội dung rồi dẫn đến tệp ở đó, hoặc xóa đi',
    },
  ];
}

function replacedBy(path: string, content: Content): string | undefined {
  const key = path.toLowerCase();
  if (key === 'index.html') return 'trang chủ';
  if (key === '404.html') return 'trang báo lỗi';
  if (isBuiltFile(key)) return `tệp ${key} mà máy làm khi dựng trang`;
  const page = `${path.replace(/(?:^|\/)index\.html?$/i, '').replace(/\.html?$/i, '')}/`;
  const { pages, upcoming, moved } = sitePages(content);
  if (pages.has(page) || upcoming.has(page) || moved.has(page)) return `trang '${page}'`;
  const [folder = ''] = key.split('/', 1);
  if (folder === SECTIONS.editingRoom.path) return 'phòng biên tập';
  if (isInBuiltFolder(key)) return `thư mục ${folder}/ mà máy làm khi dựng trang`;
  if (TAKEN_PATHS.includes(folder) || pages.has(`${folder}/`)) return `mục '${folder}/' của trang`;
  return undefined;
}
