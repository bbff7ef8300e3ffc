import type { Procedure } from '../schema/schema.ts';
import { durationsIn, isSame, type Duration } from './durations.ts';
import { sentencesOf } from './sentences.ts';

type Steps = Procedure['steps'];

const FROM_FILE = /(?:kể từ|từ|sau) (?:ngày|khi)\s+(?:nhận|tiếp nhận)[^,.;]{0,40}(?:hồ sơ|đề nghị|đơn)/iu;
const ASIDE =
  /(?:chưa|không) (?:đầy đủ|bảo đảm|đảm bảo|hợp lệ|hợp pháp|đủ|đúng)|xác minh|tính (?:đầy đủ|hợp lệ của thành phần)|thông báo (?:chấp nhận|tiếp nhận)|chấp nhận hoặc|trao đổi|(?:gửi|có|lấy) ý kiến|xác nhận vào|khiếu nại|niêm yết|hoàn thiện/iu;
const GIVES =
  /cấp|ban hành|phê duyệt|quyết định|cập nhật|hiệu đính|chuyển tình trạng|ra thông báo|giải quyết|xác nhận|công nhận|trả kết quả/iu;

/** The times that the office has from the day when it has the file, as the steps tell them. */
export function timesInSteps(steps: Steps): Duration[] {
  const times = steps
    .flatMap(({ text = '' }) => sentencesOf(text))
    .filter((sentence) => FROM_FILE.test(sentence) && GIVES.test(sentence) && !ASIDE.test(sentence))
    .flatMap((sentence) => durationsIn(sentence))
    .filter(({ unit }) => unit !== 'minute' && unit !== 'hour');
  return times.filter((time, at) => times.findIndex((other) => isSame(other, time)) === at);
}

/** Whether the steps promise the result on the day itself, on the next working day for a file taken after 15:00. */
export const isSameDay = (steps: Steps): boolean =>
  steps.some(({ text = '' }) =>
    sentencesOf(text).some((part) => /sau 15 giờ.*trong ngày làm việc tiếp theo/iu.test(part)),
  );

/** Whether the office may have to look into a file. */
export const mayBeLookedInto = (steps: Steps): boolean =>
  steps.some(({ text = '' }) => /xác minh/iu.test(text));
