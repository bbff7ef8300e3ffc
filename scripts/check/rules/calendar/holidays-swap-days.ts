import type { Rule } from '../../../content/content.ts';

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A swap gives a working day free and takes a weekend day for it: both ends must be in the calendar and make sense. */
export const holidaysSwapDays: Rule = {
  id: 'holidays-swap-days',
  severity: 'error',
  description: 'Ngày làm bù là thứ Bảy, Chủ nhật và thay cho một ngày có trong danh sách nghỉ',
  *check({ lists }) {
    const file = lists.holidays;
    for (const [index, { kind, from, until, insteadOf }] of file?.value?.entries() ?? []) {
      if (!file || kind !== 'working-day-instead' || insteadOf === undefined) continue;
      if (from !== until || !isWeekend(from))
        yield {
          in: file,
          path: [index, 'from'],
          message: 'ngày làm bù phải là một ngày thứ Bảy hoặc Chủ nhật',
          advice: 'đối chiếu thông báo, rồi ghi mỗi ngày làm bù một dòng',
        };
      const isOff = file.value?.some(
        (row) => row.kind === 'substitute-day-off' && row.from <= insteadOf && insteadOf <= row.until,
      );
      if (!isOff)
        yield {
          in: file,
          path: [index, 'insteadOf'],
          message: 'ngày được nghỉ thay không có trong danh sách',
          advice: 'thêm dòng substitute-day-off cho ngày ấy, hoặc sửa ngày',
        };
    }
  },
};
