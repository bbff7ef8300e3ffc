import type { Procedure } from '../schema/schema.ts';

/** What the answers beside it say already: how and where to hand in, how long it takes, what it costs. */
const SAID_BY_ANSWERS =
  /(?:^|[\s,])(?:nộp|khai|gửi|đăng ký|làm|cũng nhận|báo|khai báo)\s[^.;]*(?:trực tuyến|trực tiếp|bưu chính|bưu điện|qua mạng|trên mạng|(?:ở|tại|cho)\s(?:\p{L}+\s){0,3}?(?:trung tâm|bộ phận|(?:ủy|uỷ) ban|công an|xã, phường|cơ quan|sở\s|thuế cơ sở|nơi nộp))|^(?:đến|làm ở|làm tại)\s|ngày làm việc|(?:^|\s)(?:miễn|mất|nộp|tiền|mức|hỏi mức) (?:lệ phí|phí|thu)|lệ phí|(?:^|\s)phí (?:ghi|do|từ|\d)|đồng(?!\p{L})|mức thu|khoản thu|15 giờ|hỏi tại nơi nộp|thời hạn|^(?:mức cụ thể|xong trong|có kết quả|kết quả có|chậm nhất|hồ sơ (?:quốc gia|chính thức) (?:không |chưa )?ghi|(?:cơ sở )?dữ liệu quốc gia ghi|trình tự ghi|bảng trường hợp ghi)/iu;
/** Until when the reader must come, which no answer says. */
const READERS_DEADLINE =
  /^(?!kết quả|có kết quả).*(?:(?:trong(?: vòng)?|chậm nhất|trước ít nhất) \d+ (?:ngày|giờ)(?: làm việc)?,? (?:kể từ|từ khi|từ ngày|sau khi|trước|nhận thông báo|ở)|trong vòng \d|hạn báo|báo trước \d|ngay khi)/iu;

/**
 * What a procedure is for and who does it until when, out of the editors' summary: its first sentence, and of the others
 * the clauses that no answer says.
 * @param summary two or three plain sentences
 * @example leadOf('Xin phép cất nhà. Nộp trực tuyến. Hai người phải có mặt để ký.') // 'Xin phép cất nhà. Hai người phải có mặt để ký.'
 */
export function leadOf(summary: string): string {
  const [first = '', ...others] = summary.split(/(?<=\.)\s+(?=\p{Lu})/u);
  return [withoutAnswers(first) || first, ...others.map(withoutAnswers)].filter(Boolean).join(' ');
}

/**
 * What a page says before its answers: all of the summary where the page leaves the papers to the portal, as what to bring
 * and who brings it then stands nowhere else; else what no answer says.
 */
export function leadFor({
  summary,
  leftToPortal,
}: Pick<Procedure, 'summary' | 'leftToPortal'>): string | undefined {
  return summary === undefined || leftToPortal.includes('evidence') ? summary : leadOf(summary);
}

/** A sentence without the clauses that an answer says; none of it once its first is said, as the others hang on that. */
function withoutAnswers(sentence: string): string {
  const clauses = sentence.replace(/\.$/u, '').split(/;\s+/u);
  const kept = clauses.filter((clause) => READERS_DEADLINE.test(clause) || !SAID_BY_ANSWERS.test(clause));
  return kept.length === 0 || kept[0] !== clauses[0] ? '' : `${kept.join('; ')}.`;
}
