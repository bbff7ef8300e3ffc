import type { Answer } from '../answers/answer.ts';
import type { Procedure } from '../schema/schema.ts';

/** How and where to hand in, which the answer beside it says as far as it names the offices. */
const HANDING_IN =
  /(?:^|[\s,])(?:nộp|khai|gửi|đăng ký|làm|cũng nhận|báo|khai báo)\s[^.;]*(?:trực tuyến|trực tiếp|bưu chính|bưu điện|qua mạng|trên mạng|(?:ở|tại|cho)\s(?:\p{L}+\s){0,3}?(?:trung tâm|bộ phận|(?:ủy|uỷ) ban|công an|xã, phường|cơ quan|sở\s|thuế cơ sở|nơi nộp))|^(?:đến|làm ở|làm tại)\s/iu;
/** How long it takes and what it costs, which the answers beside it say. */
const TIME_AND_MONEY =
  /ngày làm việc|(?:^|\s)(?:miễn|mất|nộp|tiền|mức|hỏi mức) (?:lệ phí|phí|thu)|lệ phí|(?:^|\s)phí (?:ghi|do|từ|\d)|\d(?: \p{L}+)? đồng(?!\p{L})|mức thu|khoản thu|15 giờ|hỏi tại nơi nộp|thời hạn|^(?:mức cụ thể|xong trong|có kết quả|kết quả có|chậm nhất|hồ sơ (?:quốc gia|chính thức) (?:không |chưa )?ghi|(?:cơ sở )?dữ liệu quốc gia ghi|trình tự ghi|bảng trường hợp ghi)/iu;
/** Offices as readers tell them apart: all counters of the commune are one, the police of the commune is another. */
const OFFICES = [
  /công an/iu,
  /trung tâm phục vụ|bộ phận (?:một cửa|tiếp nhận)|(?:ủy|uỷ) ban|UBND|(?<!(?:công an|thuế|bảo hiểm xã hội) (?:cấp )?)(?<!\p{L})xã(?:, phường|$)/iu,
  /(?:^|\s)sở\s\p{Lu}/u,
  /(?<!\p{L})thuế(?!\p{L})/iu,
  /bảo hiểm xã hội/iu,
  /đăng ký xe/iu,
  /chủ lao động|nơi (?:trả lương|làm việc)/iu,
] as const;
/** Until when the reader must come, which no answer says. */
const READERS_DEADLINE =
  /^(?!kết quả|có kết quả).*(?:(?:trong(?: vòng)?|chậm nhất|trước ít nhất) \d+ (?:ngày|giờ)(?: làm việc)?,? (?:kể từ|từ khi|từ ngày|sau khi|trước|nhận thông báo|ở)|trong vòng \d|hạn báo|báo trước \d|ngay khi)/iu;

/**
 * What a procedure is for and who does it until when, out of the editors' summary: its first sentence, and of the others
 * the clauses that no answer says. A clause with an office stays where the answer names none or another.
 * @param summary two or three plain sentences
 * @param where the answer beside it: how to hand in and who takes the file
 * @example leadOf('Xin phép cất nhà. Nộp trực tuyến. Hai người phải có mặt để ký.', { figure: 'Trực tuyến' }) // 'Xin phép cất nhà. Hai người phải có mặt để ký.'
 */
export function leadOf(summary: string, where: Answer): string {
  const said = officesIn(`${where.figure} ${where.remark ?? ''}`);
  const isSaid = (clause: string): boolean =>
    !READERS_DEADLINE.test(clause) &&
    (TIME_AND_MONEY.test(clause) ||
      (HANDING_IN.test(clause) && officesIn(clause).every((office) => said.includes(office))));
  const [first = '', ...others] = summary.split(/(?<=\.)\s+(?=\p{Lu})/u);
  return [withoutSaid(first, isSaid) || first, ...others.map((one) => withoutSaid(one, isSaid))]
    .filter(Boolean)
    .join(' ');
}

/**
 * What a page says before its answers: all of the summary where the page leaves the papers to the portal, as what to bring
 * and who brings it then stands nowhere else; else what no answer says.
 */
export function leadFor(
  { summary, leftToPortal }: Pick<Procedure, 'summary' | 'leftToPortal'>,
  where: Answer,
): string | undefined {
  return summary === undefined || leftToPortal.includes('evidence') ? summary : leadOf(summary, where);
}

const officesIn = (text: string): RegExp[] => OFFICES.filter((office) => office.test(text));

/** A sentence without the clauses that an answer says; none of it once its first is said, as the others hang on that. */
function withoutSaid(sentence: string, isSaid: (clause: string) => boolean): string {
  const clauses = sentence.replace(/\.$/u, '').split(/;\s+/u);
  const kept = clauses.filter((clause) => !isSaid(clause));
  return kept.length === 0 || kept[0] !== clauses[0] ? '' : `${kept.join('; ')}.`;
}
