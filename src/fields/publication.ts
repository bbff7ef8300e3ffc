import { isoDate } from './dates.ts';

/** The span in which an entry stands in lists and search; its page stays at its address for ever. */
export const publicationFields = {
  publishedOn: isoDate().meta({
    title: 'Ngày đăng',
    description: 'Ngày bài lên trang; trước ngày này chưa ai thấy.',
  }),
  unpublishOn: isoDate().optional().meta({
    title: 'Gỡ từ ngày',
    description:
      'Từ ngày này bài không còn trong danh sách và tìm kiếm; địa chỉ vẫn mở được, ghi rõ đã hết hạn.',
  }),
};

/** A span of publication, as stored in {@link publicationFields}. */
export interface Publication {
  publishedOn: string;
  unpublishOn?: string | undefined;
}

/** The day that an entry gives for its own publication; none for kinds that give none. Report, bulletin and plan count by it. */
export const saidDay = ({
  publishedOn,
  answeredOn,
}: {
  publishedOn?: string | undefined;
  answeredOn?: string | undefined;
}): string | undefined => publishedOn ?? answeredOn;

/** Whether an entry is yet to come, stands, or was taken out, on a day (ISO text compares as dates do). */
export function publicationOn(
  { publishedOn, unpublishOn }: Publication,
  day: string,
): 'upcoming' | 'published' | 'withdrawn' {
  if (day < publishedOn) return 'upcoming';
  return unpublishOn !== undefined && unpublishOn <= day ? 'withdrawn' : 'published';
}
