import { formatDate, formatLongDate } from '../text/dates.ts';
import { DOCUMENT_TYPES, type LegalDocument } from './schema.ts';

/**
 * The first citation of a document: type, number, date, issuer (Nghị định 30/2020/NĐ-CP; requirement L07).
 * @example citation(plan) // 'Kế hoạch số 26/KH-UBND ngày 11 tháng 02 năm 2022 của Ủy ban nhân dân thị xã Duyên Hải'
 */
export const citation = ({ type, number, issuedOn, issuer }: LegalDocument): string =>
  `${DOCUMENT_TYPES[type]} số ${number}${issuedOn ? ` ${formatLongDate(issuedOn)}` : ''} của ${issuer}`;

/** The date for lists; a date that can't be true is shown as cited and marked. */
export const shownDate = ({ issuedOn, citedDate }: LegalDocument): string =>
  issuedOn ? formatDate(issuedOn) : `ngày ghi là ${citedDate ?? ''}, đang chờ cơ quan xác minh`;
