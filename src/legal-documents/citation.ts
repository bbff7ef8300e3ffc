import { formatDate } from '../text/dates.ts';
import { yearOfNumber } from './document-number.ts';
import { DOCUMENT_STATES } from './codes.ts';
import type { LegalDocument } from './schema.ts';

/** The date for lists: the day; else the day as cited, marked where it can't be true; else the year that the number carries. */
export function shownDate({ issuedOn, citedDate, number }: LegalDocument): string {
  if (issuedOn) return formatDate(issuedOn);
  return citedDate
    ? `ngày ghi là ${citedDate}, đang chờ cơ quan xác minh`
    : `năm ${yearOfNumber(number) ?? ''}`;
}

/** What documents are sorted by: the day, or the year where no more is known; empty while the date awaits the office. */
export const dateOrYear = ({ issuedOn, citedDate, number }: LegalDocument): string =>
  issuedOn ?? (citedDate ? '' : (yearOfNumber(number) ?? ''));

/** Whether the document holds, by a source of which month, and the note, as one text: no day is claimed on which nobody looked. */
export const shownState = ({ state: { value, checkedOn, note } }: LegalDocument): string =>
  DOCUMENT_STATES[value] +
  (checkedOn ? ` (theo nguồn tháng ${formatDate(checkedOn).slice(3)})` : '') +
  (note ? `. ${note}` : '');
