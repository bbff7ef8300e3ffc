import type { Migration, OldContent, Step } from './migration.ts';

/** Pages of the program that once lay in the content folder, by the words that each begins with. */
const PAGES_OF_THE_PROGRAM = [
  { path: 'HUONG-DAN.md', title: '# Hướng dẫn biên tập' },
  { path: 'LOI-THUONG-GAP.md', title: '# Lỗi thường gặp' },
] as const;

/** 0.1.0: the program brings its own guide, and what editors upload lies with the content. */
export const filesOfTheContent: Migration = {
  shape: 1,
  release: '0.1.0',
  what: 'hướng dẫn của chương trình không còn ở thư mục nội dung; biểu mẫu, hình của bài ở tep/ của thư mục nội dung',
  steps: (content) => [...withoutCopies(content), ...broughtUploads(content)],
};

/** A page of the same name that an office wrote for itself stays. */
const withoutCopies = ({ paths, bytes }: OldContent): Step[] =>
  PAGES_OF_THE_PROGRAM.filter(
    ({ path, title }) => paths.includes(path) && bytes(path).toString('utf8').startsWith(title),
  ).map(({ path }) => ({ act: 'remove', path }));

function broughtUploads({ paths, oldUploads, bytes, oldUpload }: OldContent): Step[] {
  const other = oldUploads.filter((path) => paths.includes(path) && !bytes(path).equals(oldUpload(path)));
  if (other.length > 0)
    throw new Error(
      `${other.join(', ')}: tệp ở public/ và tệp cùng tên ở thư mục nội dung khác nhau. Xem tệp nào đúng, xóa tệp kia, ghi lại (commit) rồi chạy lại.`,
    );
  return oldUploads.map((path) => ({ act: 'bring', path }));
}
