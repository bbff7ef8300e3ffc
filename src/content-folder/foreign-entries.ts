import { listFolder, type ForeignEntry, type ForeignKind } from './list-folder.ts';

/** What is wrong with something that is no plain file or folder, and what to do, for an editor. */
export const FOREIGN_WORDS: Readonly<Record<ForeignKind, readonly [message: string, advice: string]>> = {
  link: [
    'Đây là liên kết của hệ điều hành (symbolic link), không phải tệp hay thư mục thật; nội dung nó trỏ tới không được đọc, sửa hay đưa lên trang',
    'xóa liên kết này; cần tệp nào thì chép chính tệp đó vào đây',
  ],
  special: [
    'Đây không phải tệp hay thư mục thường (ống dẫn, ổ cắm hoặc thiết bị) nên không được đọc',
    'xóa nó; chỉ để tệp và thư mục thường ở đây',
  ],
  hidden: [
    'Tên bắt đầu bằng dấu chấm là tệp hoặc thư mục ẩn, không được đọc hay đưa lên trang',
    'xóa đi nếu không cần (tệp ẩn hay chứa mật khẩu, cấu hình); cần đăng thì đổi tên bỏ dấu chấm ở đầu',
  ],
  unreadable: [
    'Không mở được tệp hoặc thư mục này, hoặc tên có ký tự không thuộc bảng mã UTF-8',
    'kiểm tra quyền đọc, đặt lại tên bằng chữ thường không dấu',
  ],
};

/**
 * Stops a command that writes into a content folder, or publishes it, where something in the folder is no plain file:
 * nothing may be read or written through a link. Hidden names are let be, as nobody reads them.
 * @throws Error in Vietnamese that names each of them
 */
export function requirePlainFolder(dir: string): void {
  const foreign = listFolder(dir)?.foreign.filter(({ kind }) => kind !== 'hidden') ?? [];
  if (foreign.length > 0) throw new Error(foreign.map((entry) => sentence(dir, entry)).join('\n'));
}

function sentence(dir: string, { path, kind }: ForeignEntry): string {
  const [message, advice] = FOREIGN_WORDS[kind];
  return `${[dir, path].filter(Boolean).join('/')}: ${message}; ${advice}`;
}
