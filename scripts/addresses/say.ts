import type { Comparison, Moved } from './compare.ts';
import type { Renamed } from './rename-entry.ts';

const list = (rows: readonly string[]): string[] => rows.map((row) => `  ${row}`);
const arrow = ({ from, to }: Moved): string => `${from} → ${to}`;

/** What was found and done, for an editor. */
export function sayComparison(
  { added, moved, vanished }: Comparison,
  redirected: readonly Moved[],
  isCheck: boolean,
): string {
  const lines: string[] = [];
  if (redirected.length > 0)
    lines.push(
      `Đã ghi ${redirected.length} địa chỉ đổi tên vào chuyen-huong.yaml:`,
      ...list(redirected.map(arrow)),
    );
  if (moved.length > 0)
    lines.push(
      `LỖI: ${moved.length} địa chỉ đã đăng nay ở tên khác mà chưa chuyển hướng; chạy "npm run addresses":`,
      ...list(moved.map(arrow)),
    );
  if (vanished.length > 0)
    lines.push(
      `LỖI: ${vanished.length} địa chỉ đã đăng không còn trang:`,
      ...list(vanished.map(({ path, identity }) => (identity ? `${path}  (${identity})` : path))),
      'Chọn một cách cho từng địa chỉ:',
      '  lưu trữ: trả lại tệp và ghi ngày hết hạn (validUntil, unpublishOn), trang sẽ tự nói là đã hết hạn;',
      '  chuyển hướng: thêm vào chuyen-huong.yaml một dòng dẫn tới trang thay nó;',
      '  gỡ hẳn: thêm vào chuyen-huong.yaml một dòng có gone: true, since, why; người mở thấy ngày gỡ và lý do;',
      '  đổi tên: trả lại tệp rồi dùng "npm run addresses -- --rename thư-mục/tên-cũ thư-mục/tên-mới".',
    );
  if (added.length > 0)
    lines.push(
      isCheck
        ? `${added.length} địa chỉ mới chưa ghi vào sổ; khi đăng, chạy "npm run addresses".`
        : `Đã ghi thêm ${added.length} địa chỉ vào sổ.`,
    );
  if (lines.length === 0 || (vanished.length === 0 && moved.length === 0))
    lines.push('Mọi địa chỉ đã đăng đều mở được.');
  return lines.join('\n');
}

/** What a renaming did, for an editor. */
export function sayRenamed({ moved, changed, redirect }: Renamed): string {
  return [
    ...moved.map(([from, to]) => `Đã chuyển ${from} → ${to}`),
    ...(changed.length > 0 ? [`Đã sửa tên trong ${changed.length} tệp:`, ...list(changed)] : []),
    redirect
      ? `Địa chỉ cũ được chuyển hướng: ${arrow(redirect)}`
      : 'Mục này không có trang riêng nên không cần chuyển hướng.',
    'Chạy "npm run check" để xem lại.',
  ].join('\n');
}
