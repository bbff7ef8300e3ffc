import { factsIn, type TextFact } from './facts-in-text.ts';
import type { StatedFacts } from './stated-facts.ts';

/** Words before a time that make it the time of handling, and no stage or deadline. */
const OF_HANDLING =
  /thời hạn(?!\s+(?:nộp|khai|phải|báo|đăng ký))|(?:có|trả|nhận|lấy) kết quả|giải quyết|làm xong|cấp (?:giấy|thẻ)[^,]{0,40} trong|bao lâu/iu;
/** What begins with an event of the citizen's, not with the file, is a deadline. */
const FROM_EVENT =
  /^[\s\u2060]*(?:(?:kể|tính) )?(?:từ|sau) (?:ngày|khi)(?!\s+(?:nhận|nộp|tiếp nhận|đủ|có đủ|hồ sơ))/iu;
/** Words of a sentence about some files, a stage or an exception only. */
const OF_SOME = /nếu|khi|trường hợp|riêng|xác minh|đối với|với |phức tạp|chưa |trừ |sau \d{1,2} giờ|chỉ /iu;
/** From when a time is reckoned, which is no condition. */
const RECKONED = /(?:(?:kể|tính) )?(?:từ|sau) (?:khi|ngày)[^,.;:]*/giu;
const FREE_FOR = /người|trẻ|hộ |diện|đúng hạn|trực tuyến|bản sao|bưu|cuộc gọi|được miễn|đăng ký/iu;
/** Amounts of what the state gives, takes as tax or as a fine, and other money that is no charge of a procedure. */
const NO_CHARGE =
  /trợ cấp|hỗ trợ|hưởng|phạt|doanh thu|thuế|vốn|lương|trị giá|giá trị|(?:mỗi|một|hằng|hàng|\/)\s?tháng|bồi thường|học phí|kinh phí|tiền ăn|thưởng|mua |bán |chuyển khoản|vay/iu;
const CHARGE = /phí/iu;

/** A sentence of a text, with the paragraph that it stands in. */
export interface ToldSentence {
  text: string;
  paragraph: string;
  /** The facts that components tell in the paragraph: always as the entry answers. */
  components?: readonly TextFact['kind'][];
  /** Whether it stands below the short answers themselves and may go into stages without saying so. */
  isBeside?: boolean;
  /** Whether it stands anywhere on the procedure's own page. */
  isOwn?: boolean;
}

/**
 * The facts of a sentence that none of the procedures states: each is a contradiction. A value of the entry that is not
 * in its short answer is one, too, where the sentence tells it as the answer: the day's charge or the plain time must
 * stand beside it, or what it is of.
 */
export function contradictions(told: ToldSentence, stated: readonly StatedFacts[]): TextFact[] {
  return factsIn(told.text).filter((fact) => !stated.some((one) => agrees(fact, told, one)));
}

function agrees(
  fact: TextFact,
  { text, paragraph, components = [], isBeside = false, isOwn = false }: ToldSentence,
  stated: StatedFacts,
): boolean {
  const { kind, key } = fact;
  if (stated.untold.has(kind) && kind !== 'time') return true;
  // What the procedure's own page says of it is judged by free-of-charge.
  if (kind === 'free') return isOwn || stated.isFree || isOfSome(text) || FREE_FOR.test(text);
  if (kind === 'papers') return stated.papers.has(key);
  if (kind === 'amount') return agreesInAmount(fact, { text, paragraph, components }, stated);
  if (stated.answered.has(key)) return true;
  const clause = fact.before.split(/;\s/u).at(-1) ?? '';
  const isAnswer = OF_HANDLING.test(clause) && !FROM_EVENT.test(fact.after);
  if (!stated.times.has(key)) return stated.untold.has('time') && !(isAnswer && stated.answered.size > 0);
  if (isBeside) return true;
  return (
    !isAnswer || isOfSome(text) || components.includes('time') || tells(paragraph, 'time', stated.answered)
  );
}

function agreesInAmount(
  { key }: TextFact,
  { text, paragraph, components = [] }: ToldSentence,
  { amounts, amountsEver }: StatedFacts,
): boolean {
  if (amounts.has(key) || key === '0') return true;
  if (amountsEver.has(key)) return components.includes('amount') || tells(paragraph, 'amount', amounts);
  return NO_CHARGE.test(text) && !CHARGE.test(text);
}

const isOfSome = (text: string): boolean => OF_SOME.test(text.replace(RECKONED, ' '));

const tells = (text: string, kind: TextFact['kind'], keys: ReadonlySet<string>): boolean =>
  factsIn(text).some((fact) => fact.kind === kind && keys.has(fact.key));
