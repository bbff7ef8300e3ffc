import { ISSUER_NAMES } from '../../../src/legal-documents/issuers/issuer-names.ts';
import { AUDIENCE_LABELS, type Audience } from '../../../src/procedures/schema/codes.ts';
import { AUDIENCE_CODES } from '../mapping/map-identity.ts';
import { NOTHING } from './printed-procedure.ts';

/** The fields of an official record that say which level handles the procedure, by the PDF's words for the level. */
export const LEVEL_FLAGS: Record<string, 'isMinistry' | 'isProvince' | 'isWard' | 'isOtherAgency'> = {
  Bộ: 'isMinistry',
  Tỉnh: 'isProvince',
  Xã: 'isWard',
  'Cơ quan khác': 'isOtherAgency',
};

/** The record's name for the kind of procedure, by the PDF's words. */
export const FORMALITY_TYPES: Record<string, string> = {
  'TTHC được luật giao quy định chi tiết': 'ASSIGNED_REGULATION',
  'TTHC không được luật giao cho địa phương quy định hoặc quy định chi tiết': 'NOT_ASSIGNED_REGULATION',
};

/** The record's name for a way to send the file, by the PDF's words. */
export const SUBMISSION_METHODS: Record<string, string> = {
  'Trực tiếp': 'DIRECT',
  'Trực tuyến': 'ONLINE',
  'Qua bưu điện': 'POSTAL',
};

/**
 * The ministry that issued a decision; undefined where the number doesn't tell, as with a province's.
 *
 * @example issuerOf('9354/QĐ-BCA-C06') // → 'Bộ Công an'
 */
export function issuerOf(decisionNumber: string): string | undefined {
  const name = ISSUER_NAMES[/^\d+\/Q[ĐD]-([A-ZĐ]+)(?:-[A-Z]\d+)?$/.exec(decisionNumber)?.[1] ?? ''];
  return name !== undefined && /^(?:Bộ|Ngân hàng) /.test(name) ? name : undefined;
}

/** Who the procedure is for, as the record's list; undefined when a name in the PDF's list is unknown. */
export function audienceOf(text: string): { name: string; code: string }[] | undefined {
  const labels = (Object.keys(AUDIENCE_LABELS) as Audience[]).sort(
    (one, other) => AUDIENCE_LABELS[other].length - AUDIENCE_LABELS[one].length,
  );
  const groups: { name: string; code: string }[] = [];
  for (let rest = text; rest !== '';) {
    const next = labels.find((label) => `${rest}, `.startsWith(`${AUDIENCE_LABELS[label]}, `));
    const code = Object.keys(AUDIENCE_CODES).find((key) => AUDIENCE_CODES[key] === next);
    if (next === undefined || code === undefined) return undefined;
    groups.push({ name: AUDIENCE_LABELS[next], code });
    rest = rest.slice(AUDIENCE_LABELS[next].length).replace(/^, /, '');
  }
  return groups.length === 0 ? undefined : groups;
}

/**
 * The office that the PDF names, or none; undefined when the words may be one office or several, as names contain
 * commas themselves.
 *
 * @example officesOf('Ủy ban nhân dân xã, phường, đặc khu') // → ['Ủy ban nhân dân xã, phường, đặc khu']
 */
export function officesOf(text: string): string[] | undefined {
  if (text === '' || text === NOTHING) return [];
  return /,\s*(?=\p{Lu})/u.test(text) || text.includes('\n') ? undefined : [text];
}

/**
 * How many originals and copies of a paper; undefined when the words are others than the portal's.
 *
 * @example quantityOf('1 bản chính, 2 bản sao') // → { originalQty: 1, copyQty: 2 }
 */
export function quantityOf(text: string): { originalQty: number; copyQty: number } | undefined {
  if (text === 'Không có') return { originalQty: 0, copyQty: 0 };
  const found = /^(?:(\d{1,3}) bản chính)?(?:, (?=\d))?(?:(\d{1,3}) bản sao)?$/.exec(text);
  if (!found || text === '') return undefined;
  return { originalQty: Number(found[1] ?? 0), copyQty: Number(found[2] ?? 0) };
}

/**
 * A time limit whose unit is sure. The PDF prints "ngày" for days and for numbers without a unit, and "Không xác định"
 * for a 0 without one: both give undefined.
 */
export function timeOf(text: string): { processingTime: number; processingTimeUnit: string } | undefined {
  const found = /^(\d{1,4}) (ngày làm việc|giờ|tháng)$/.exec(text);
  const unit = { 'ngày làm việc': 'WORKING_DAY', giờ: 'HOUR', tháng: 'MONTH' }[found?.[2] ?? ''];
  return unit === undefined ? undefined : { processingTime: Number(found?.[1]), processingTimeUnit: unit };
}

/** One form's file; undefined when the cell may hold several, as names contain commas themselves. */
export function formsOf(text: string): string[] | undefined {
  if (text === '') return [];
  return (text.match(/\.(?:docx?|xlsx?|pdf|odt|rtf|zip|rar|jpe?g|png)\b/gi) ?? []).length === 1
    ? [text]
    : undefined;
}

/**
 * The note of each channel. The PDF prints the notes of all channels, joined by commas, in each row: sure only when
 * there is one channel, when no channel has a note, or when all have the same one.
 */
export function notesOf(printed: readonly string[]): string[] | undefined {
  const [first = ''] = printed;
  if (printed.some((note) => note !== first)) return undefined;
  if (first === '' || printed.length === 1) return [...printed];
  const part = first.slice(0, (first.length - 2 * (printed.length - 1)) / printed.length);
  return Array.from(printed, () => part).join(', ') === first ? printed.map(() => part) : undefined;
}

/** Whether every letter could be read: the PDF prints a nought where its typeface lacks a letter. */
export function isReadable(text: string): boolean {
  return !/[\u0000-\u0008\u000b-\u001f\ufffd\ue000-\uf8ff]/.test(text);
}

/**
 * Words that the export tore apart: it prints invisible characters of the record as a space.
 *
 * @example tornWords('người đăng k ý hộ tịch') // → ['k ý']
 */
export function tornWords(text: string): string[] {
  return (
    text.match(
      /(?<=\s)[bcdđghklmnpqrstvx] [aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]+(?=[\s.,;:])/gu,
    ) ?? []
  );
}
