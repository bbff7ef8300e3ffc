import { EXEMPT } from '../schema/plain-facts-labels.ts';
import { cutAt, sentencesOf } from './sentences.ts';

/** What the words of a charge say that names no amount. */
export type CostWords =
  /** Nothing is asked: "Không", "Miễn lệ phí." */
  | { kind: 'none' }
  /** A council sets the amount. */
  | { kind: 'province' }
  /** A law or a circular sets it. */
  | { kind: 'law'; document: string | undefined }
  /** Only a copy that the reader may ask for is charged. */
  | { kind: 'copy' }
  /** The words tell only who is exempt, or how to pay. */
  | { kind: 'aside' }
  /** Whatever else names a charge. */
  | { kind: 'other'; text: string };

const NONE =
  /^(?:phí|lệ phí)?\s*(?::\s*)?(?:không(?: có| thu(?: phí| lệ phí|,)*)?|miễn phí|miễn lệ phí|0 đồng)$/iu;
const UNSET = /^(?:không|chưa)\s+quy định$/iu;
const PROVINCE =
  /(?:hội đồng nhân dân|HĐND)|(?:tỉnh|thành phố|(?:ủy|uỷ) ban nhân dân|UBND)[^.;]{0,40}(?:quy định|quyết định|ban hành)/iu;
const COPY = /(?:cấp )?bản sao[^.;]*\(?nếu/iu;
const EXEMPTION = /(?:được )?miễn (?:lệ )?phí|không (?:thu(?!\p{L})|phải nộp)/iu;
const HOW_TO_PAY = /thanh toán|chuyển khoản|hoàn trả|đơn vị cung cấp dịch vụ|mẫu hộ tịch điện tử/iu;
const LAW = /luật|thông tư|nghị định|nghị quyết|theo quy định|bộ (?:tài chính|trưởng)|phí|giá/iu;

/** Reads the words of a charge without amounts; the sentence that asks for most decides. */
export function readCostWords(text: string): CostWords {
  const kinds = sentencesOf(text.replace(/^(?:lệ phí\s*:\s*)?đồng\s*\(/iu, '')).map(readSentence);
  const order: CostWords['kind'][] = ['province', 'law', 'other', 'none', 'copy', 'aside'];
  for (const kind of order) {
    const found = kinds.find((one) => one.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'other', text };
}

function readSentence(sentence: string): CostWords {
  if (NONE.test(sentence) || UNSET.test(sentence)) return { kind: 'none' };
  if (COPY.test(sentence)) return { kind: 'copy' };
  if (PROVINCE.test(sentence)) return { kind: 'province' };
  if (/^(?:không thu|miễn)/iu.test(sentence) && !/trường hợp|thuộc|người|hộ/iu.test(sentence))
    return { kind: 'none' };
  const isAside =
    EXEMPTION.test(sentence) ||
    (HOW_TO_PAY.test(sentence) && !/^(?:theo quy định|thông tư|luật)/iu.test(sentence));
  if (isAside || !LAW.test(sentence)) return { kind: 'aside' };
  return { kind: 'law', document: DOCUMENT.exec(sentence)?.[0] };
}

const DOCUMENT = /(?:Thông tư|Nghị định|Nghị quyết)\s+(?:số\s+)?\d+\/[\p{L}\d/-]+|Luật [Pp]hí và lệ phí/u;

/** Whether words beside 0 say no more than that nothing is asked: "Không", "Miễn phí." */
export const addsNothingToZero = (text: string): boolean => {
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every((sentence) => NONE.test(sentence));
};

/** Whether the words leave open that nothing is set at all: "Không quy định." */
export const isUnset = (text: string): boolean => sentencesOf(text).some((sentence) => UNSET.test(sentence));

/** Whether the charge is for those who come late only. */
export const isFreeInTime = (text: string): boolean =>
  sentencesOf(text).some((sentence) => /miễn[^.;]*đúng hạn/iu.test(sentence));

/** Who pays nothing, in few words; nothing where the words name nobody. */
export function exemptIn(text: string): string | undefined {
  const whole = text.replace(/;/g, ',');
  const known = [
    [/gia đình có công/iu, EXEMPT.merit],
    [/hộ nghèo/iu, EXEMPT.poor],
    [/khuyết tật/iu, EXEMPT.disabled],
  ] as const;
  const found = /miễn (?:lệ )?phí/iu.test(whole)
    ? known.flatMap(([words, name]) => (words.test(whole) ? name : []))
    : [];
  if (found.length > 1) return `Miễn cho ${found.join(', ')}`;
  const [sentence] = sentencesOf(whole).filter(
    (part) => /^(?:miễn|không thu|không lệ phí)/iu.test(part) && !/đồng$/iu.test(part) && part.length > 12,
  );
  const said = sentence
    ?.replace(/^không (?:thu|lệ phí)/iu, 'Không phải nộp lệ phí')
    .replace(/lệ phí lệ phí/iu, 'lệ phí');
  return said === undefined ? undefined : cutAt(said.replace(/\s+theo quy định.*$/iu, ''), 90);
}
