import { formatDate, formatLongDate } from '../text/dates.ts';
import { yearOfNumber } from './document-number.ts';
import { DOCUMENT_STATES, DOCUMENT_TYPES } from './codes.ts';
import type { LegalDocument } from './schema.ts';

/**
 * The date for lists: the day; else the day as cited, marked where it can't be true; else the year that the number carries;
 * else the day from which it applies.
 */
export function shownDate({ issuedOn, citedDate, effectiveFrom, number }: LegalDocument): string {
  if (issuedOn) return formatDate(issuedOn);
  if (citedDate) return `ngày ghi là ${citedDate}, đang chờ cơ quan xác minh`;
  const year = yearOfNumber(number);
  return year || !effectiveFrom ? `năm ${year ?? ''}` : `áp dụng từ ${formatDate(effectiveFrom)}`;
}

/** What documents are sorted by: the first of these that is known; empty while the date awaits the office. */
export const dateOrYear = ({ issuedOn, citedDate, effectiveFrom, number }: LegalDocument): string =>
  issuedOn ?? (citedDate ? '' : (yearOfNumber(number) ?? effectiveFrom ?? ''));

const byMonth = (day: string): string => `theo nguồn tháng ${formatDate(day).slice(3)}`;

/** Whether the document holds, by a source of which month, and the note, as one text: no day is claimed on which nobody looked. */
export const shownState = ({ state: { value, checkedOn, note } }: LegalDocument): string =>
  DOCUMENT_STATES[value] + (checkedOn ? ` (${byMonth(checkedOn)})` : '') + (note ? `. ${note}` : '');

/** What makes it known that a document no longer holds: the note, and the source's month; empty where neither is known. */
export const reasonOfState = ({ state: { checkedOn, note } }: LegalDocument): string =>
  [note, checkedOn && `Ghi ${byMonth(checkedOn)}.`].filter(Boolean).join(' ');

/** How a list names a document: type, number and date. */
export const citedName = (document: LegalDocument): string =>
  `${DOCUMENT_TYPES[document.type]} ${document.number} (${shownDate(document)})`;

/** What a list tells of it: what it is about and who issued it. */
export const toldInList = ({ title, issuer }: LegalDocument): string => `${title} – ${issuer}.`;

/** A first letter that the middle of a sentence writes small; not that of an abbreviation, nor of a law that is named. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Lu}|^(?:Bộ l|L)uật |^Pháp lệnh /u.test(title)
    ? title
    : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);

const OWN_VERB = /^(?:về|quy định|sửa đổi|bổ sung|hướng dẫn|ban hành|phê duyệt|công bố|bãi bỏ) /u;

/**
 * How a document is cited the first time: type, number, day, issuer and what it is about; a law by its name alone (Nghị
 * định 30/2020/NĐ-CP annex I; requirement L07). Undefined where its day is not known.
 */
export function fullCitation({ type, number, issuedOn, issuer, title }: LegalDocument): string | undefined {
  if (type === 'law' || type === 'ordinance') return title;
  if (issuedOn === undefined) return undefined;
  const about = inSentence(title);
  const head = `${DOCUMENT_TYPES[type]} số ${number} ${formatLongDate(issuedOn)} của ${issuer}`;
  return `${head} ${OWN_VERB.test(about) ? '' : 'về '}${about}`;
}
