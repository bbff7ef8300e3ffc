import { durationsIn, isSame, say, type Duration } from './durations.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import { cutAt, sentencesOf } from './sentences.ts';

/** A time that the words of the record give, and for whom or for what. */
export type SaidTime = Duration & { label: string | undefined };

/** Sentences about what goes wrong, or about what others than the office must do: no time of handling. */
const ASIDE =
  /(?:chưa|không) (?:đầy đủ|bảo đảm|đảm bảo|hợp lệ|hợp pháp|đủ|đúng)|từ chối|không (?:cấp|chấp thuận|đồng ý)|hoàn thiện hồ sơ|tính đầy đủ|ý kiến|hằng năm|hàng năm|lần 0?[12]|gia hạn|(?:kéo dài|tăng|cộng) thêm|(?:kể từ|từ) (?:ngày|khi) (?:có thay đổi|phát sinh|sinh|được cứu)|trước (?:khi|ngày)|tạm ngừng|hóa đơn/iu;

/** The times of handling that a text gives, each once, in its order. */
export function saidTimesIn(text: string): SaidTime[] {
  const times = sentencesOf(text)
    .filter((sentence) => !ASIDE.test(sentence))
    .flatMap((sentence) =>
      durationsIn(sentence).map((time) => ({
        value: time.value,
        unit: time.unit,
        label: labelOf(time.before, time.after),
      })),
    );
  return times.filter((time, at) => times.findIndex((other) => isSame(other, time)) === at);
}

/** The longest label, in letters. */
const LONGEST = 75;
const WHOM =
  /^[\s,]*(?:(?:kể )?từ (?:ngày|khi)[^,;(]*?(?<![\s,])[\s,]*)?(?:đối với|với|trong|nếu|khi|cho)\s+(?:(?:các\s+)?trường\s+hợp\s+)?(?<whom>[^.;()]+)/iu;

/** Who does what in that time: "trong thời hạn 2 ngày kể từ khi nhận đơn, Công an cấp xã gửi văn bản …". */
const DOER = /^\s*(?:kể )?từ (?:ngày|khi)[^,;]*,\s*(?<doer>[^,;]+)/iu;

/** Words about the record or about every file, and nobody's case. */
const NO_LABEL = /ghi(?: .*)?$|^(?:hợp lệ|chính xác|đầy đủ|thời hạn chung|đủ điều kiện)$/iu;

/** For whom a time is: before it ("Cấp biển số: không quá …"), or after it ("… đối với đám tang"). */
function labelOf(before: string, after: string): string | undefined {
  const opening = before
    .replace(/^.*(?:\(|;)\s*/u, '')
    .replace(
      /(?<![\s:,(])[\s:,(]*(?:(?:thời hạn(?: giải quyết| cấp)?|thì|là|trong(?: vòng| thời (?:hạn|gian))?|có thể|kéo dài|hơn|nhưng|tối đa|không quá|chậm nhất|hoặc|mức thu)[\s:,(]*)+$/iu,
      '',
    );
  const named =
    /^(?:(?:đối với|với|trường hợp|nếu)\s|.{4,90}$)/iu.test(opening) && !/kể từ|quy định tại/iu.test(opening);
  const whom = WHOM.exec(after)?.groups?.['whom'];
  const doer = DOER.exec(after)?.groups?.['doer'];
  const label = (whom ?? (named ? opening : doer) ?? '')
    .replace(/^(?:(?:đối với|với|trong|các|trường hợp|hồ sơ|nộp)\s+)+/iu, '')
    .replace(/\s+(?:kể từ|thì thời hạn|theo quy định|quy định tại).*$/iu, '')
    .replace(/^[\s:,(]+|(?<![\s:,)])[\s:,)]+$/gu, '');
  return label.length < 4 || NO_LABEL.test(label) ? undefined : cutAt(label, LONGEST);
}

/** For whom a text without a time of its own speaks: "Đối với trường hợp chưa được hỗ trợ". */
export const whomOf = (text: string): string | undefined =>
  sentencesOf(text)
    .filter((sentence) => !ASIDE.test(sentence))
    .map(
      (sentence) =>
        /^(?:đối với|trường hợp)\s+(?:trường hợp\s+)?(?<whom>.+)$/iu.exec(sentence)?.groups?.['whom'],
    )
    .map((whom) => whom && cutAt(whom.replace(/(?<!\s)\s*\(.*$/su, ''), LONGEST))
    .find((whom) => whom !== undefined);

/** What only some files meet: they are looked into, or are hard. */
export const RARE =
  /phức tạp|xác minh|kiểm tra thực tế|chưa (?:có|được)|đặc biệt|khó khăn|bảo tồn|đám tang|không có/iu;

/** Whether several times stand without saying of what each is. */
export const areUnnamed = (times: readonly SaidTime[]): boolean =>
  times.filter(({ label }) => label === undefined).length > 1;

/** Times of several cases in one line, the plain ones first: 'đám tang: 1 ngày'. */
export function sayCases(times: readonly SaidTime[]): string {
  const plain = times.filter(({ label = '' }) => !RARE.test(label));
  const rare = times.filter(({ label = '' }) => RARE.test(label));
  const one = plain.length === 1 && rare.length > 0;
  const first = plain.map((time) => (one ? say(time) : named(time)));
  return upperFirst([...first, ...rare.map(named)].join('; '));
}

const named = (time: SaidTime): string =>
  time.label === undefined ? say(time) : `${lowerFirst(time.label)}: ${say(time)}`;
