const REASONS: Record<string, string> = {
  EACCES: 'không có quyền đọc hoặc ghi; kiểm tra quyền của thư mục',
  EPERM: 'hệ thống không cho phép; kiểm tra quyền của thư mục',
  EROFS: 'ổ đĩa chỉ cho đọc; chọn nơi khác',
  ENOSPC: 'ổ đĩa đã đầy; dọn bớt rồi chạy lại',
  EDQUOT: 'đã hết dung lượng được cấp; dọn bớt rồi chạy lại',
  EBUSY: 'đang được hệ thống dùng, có thể là điểm gắn ổ đĩa; chọn một thư mục con của nó',
  EXDEV: 'nằm trên ổ đĩa khác; chọn một thư mục con của nó',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  ENOENT: 'không có tệp hoặc thư mục này, hoặc vừa bị xóa',
  ELOOP: 'các liên kết dẫn vòng',
  ENAMETOOLONG: 'tên quá dài',
  EMFILE: 'máy đang mở quá nhiều tệp; đóng bớt chương trình rồi chạy lại',
};

/** What went wrong, in Vietnamese where it is the file system that says it; any other error says its own message. */
export function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error.message : `${dest ?? path ?? ''}: ${reason} (${code})`;
}
