import { codeOf } from './coded-figures.ts';
import type { Report } from './report.ts';

/** What a person must look at before the report is signed, each in a line; the guide says of each what to do. */
export function openPoints({
  state,
  isProvisional,
  history,
  recipients,
  doubts,
}: Pick<Report, 'state' | 'isProvisional' | 'history' | 'recipients' | 'doubts'>): string[] {
  return [
    ...(state === 'before-site' ? ['Kỳ này kết thúc trước khi trang có mục đầu tiên.'] : []),
    ...(isProvisional ? ['Kỳ chưa kết thúc: số liệu còn tạm tính.'] : []),
    ...(history.state === 'whole' ? [] : ['Không đọc được trọn lịch sử của kho.']),
    ...(history.uncommitted.length > 0 ? ['Có tệp nội dung chưa ghi vào kho (commit).'] : []),
    ...(recipients.some(({ verification }) => verification.state === 'awaiting')
      ? ['Có nơi nhận chờ xác minh.']
      : []),
    ...doubts.flatMap(({ label, value = 0 }, row) =>
      value > 0 ? [`Số ${codeOf('6', row)}: ${label}: ${value}.`] : [],
    ),
  ];
}
