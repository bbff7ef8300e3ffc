/** The class of a document, told by the form of its number (số ký hiệu). */
type DocumentClass =
  | 'law'
  | 'standing-committee-resolution'
  | 'consolidated'
  | 'normative'
  | 'administrative'
  | 'letter'
  | 'party';

/** What a number says. `warnings` are real-life oddities that are let through; texts are for editors. */
export interface DocumentNumber {
  class: DocumentClass;
  warnings: string[];
}

const ISSUER = '[A-ZĐ][A-ZĐa-z]{0,14}[0-9]{0,3}';
const UNIT = '(?:[-.&][A-ZĐ0-9][A-ZĐa-z0-9]{0,14}(?:\\([0-9]{1,3}\\))?)*';
const YEAR = '(?:19|20)\\d\\d';
const NORMATIVE_TYPES = 'NĐ|TT|TTLT|NQLT|NQ|QĐ|CT|L|LCT|PL';
const ADMINISTRATIVE_TYPES =
  'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB';
const PARTY_TYPES = 'NQ|CT|KL|QĐ|QyĐ|QC|TB|HD|KH|BC|TTr|ĐA|CTr|CTrHĐ|CV|BB|GM|ĐC|TT';

/** Forms in the order of trial (design/requirements §R; Nghị định 30/2020/NĐ-CP annexes I and III). */
const FORMS: readonly [DocumentClass, RegExp][] = [
  ['law', new RegExp(`^\\d{1,5}[a-zđ]?/${YEAR}/(?:UBTVQH|QH)\\d{1,2}$`)],
  ['standing-committee-resolution', /^\d{1,5}[a-zđ]?\/NQ-UBTVQH\d{1,2}$/],
  ['consolidated', new RegExp(`^\\d{1,5}(?:/20\\d\\d)?/VBHN-${ISSUER}${UNIT}$`)],
  [
    'normative',
    new RegExp(`^\\d{1,5}(?:\\.\\d{1,2})?[a-zđ]?/${YEAR}/(?:${NORMATIVE_TYPES})-${ISSUER}${UNIT}$`),
  ],
  ['administrative', new RegExp(`^\\d{1,5}[a-zđ]?/(?:${ADMINISTRATIVE_TYPES})-${ISSUER}${UNIT}$`)],
  ['letter', new RegExp(`^\\d{1,6}/(?!(?:${ADMINISTRATIVE_TYPES}|NĐ|TT|TTLT)-)${ISSUER}${UNIT}$`)],
  ['party', new RegExp(`^\\d{1,5}[a-zđ]?-(?:${PARTY_TYPES})/[A-ZĐ][A-ZĐa-z]{1,14}(?:-[A-ZĐ]{1,10})?$`)],
];

const STATE_ISSUER_OF_PARTY = /^(?:UBND|HĐND|CP|TTg)(?:-|$)/;
const PARTY_ISSUER_OF_STATE = /-(?:TW|TU)(?:-|$)/;
/** Types that only some may issue: a decree is the Government's, a circular a ministry's, a resolution no committee's. */
const ISSUER_OF_TYPE: readonly [RegExp, string][] = [
  [/\/NĐ-(?!CP$)/, 'Nghị định là của Chính phủ: ký hiệu kết thúc bằng "NĐ-CP"'],
  [
    /\/TT(?:LT)?-(?:CP|TTg|UBND|HĐND|QH\d*)$/,
    'Thông tư là của bộ, cơ quan ngang bộ, ví dụ "01/2018/TT-VPCP"',
  ],
  [
    /\/NQ-(?:CT)?UBND/,
    'Nghị quyết không do Ủy ban nhân dân ban hành; kiểm tra lại loại văn bản hoặc cơ quan',
  ],
  [/-TTG(?:-|$)/, 'Thủ tướng Chính phủ viết là "TTg", ví dụ "13/CT-TTg"'],
];
const FOREIGN_LETTER = /[^\u0000-\u024F\u1E00-\u1EFF]/;

/** Why a text that looks like a number is refused, in an editor's words; the most telling reason first. */
function refusal(number: string): string {
  if (/\s/.test(number)) return 'Số ký hiệu không có khoảng trắng, ví dụ "26/KH-UBND"';
  if (number.includes('Ð')) return 'Chữ "Ð" ở đây là chữ Ai-xơ-len giống "Đ"; gõ lại chữ Đ tiếng Việt';
  if (/[\u2010-\u2015\u2212]/.test(number))
    return 'Gạch ngang ở đây là dấu khác (–, ‑), không phải "-"; gõ lại bằng phím gạch ngang';
  if (/[“”‘’]/.test(number)) return 'Có dấu ngoặc kép cong “ ”; xóa, hoặc dùng dấu nháy thẳng "…"';
  if (FOREIGN_LETTER.test(number))
    return 'Có chữ cái Hy Lạp hoặc Nga trông giống chữ La-tinh; gõ lại số ký hiệu';
  if (/\bND-CP$/.test(number)) return 'Phải là "NĐ-CP" (chữ Đ), không phải "ND-CP"';
  if (/^\d+\/(?:NĐ|TT)-/.test(number)) return 'Nghị định và thông tư phải có năm, ví dụ "61/2018/NĐ-CP"';
  if (/^\d+\/\d{4}\/KH-/.test(number)) return 'Kế hoạch không ghi năm trong số ký hiệu, ví dụ "26/KH-UBND"';
  if (/^\d+-[A-ZĐa-z]+\/(?:UBND|HĐND|CP|TTg)/.test(number) || /\/[A-ZĐa-z]+-(?:TW|TU)$/.test(number))
    return 'Gạch chéo và gạch ngang sai thứ tự: văn bản nhà nước là "26/KH-UBND", văn bản Đảng là "17-NQ/TW"';
  return 'Số ký hiệu sai cách viết; ví dụ đúng: 26/KH-UBND, 61/2018/NĐ-CP, 17-NQ/TW, 07/2018/QĐ-UBND';
}

function oddities(number: string): string[] {
  const warnings: string[] = [];
  if (/^0{1,}\d{2,}[/-]/.test(number) && !/^0[1-9][/-]/.test(number))
    warnings.push('Số có thừa chữ số 0 ở đầu');
  if (/^[1-9][/-]/.test(number)) warnings.push('Số nhỏ hơn 10 thường viết thêm số 0 ở trước, ví dụ 07');
  if (/^\d+[a-zđ][/-]/.test(number)) warnings.push('Số có chữ cái đi kèm; hãy đối chiếu lại với văn bản gốc');
  if (/-CTUBND(?:-|$)/.test(number))
    warnings.push('Ký hiệu CTUBND (Chủ tịch Ủy ban nhân dân) ít gặp; hãy đối chiếu lại với văn bản gốc');
  if (/^\d+\.\d+\//.test(number)) warnings.push('Số có phần thập phân; hãy đối chiếu lại với văn bản gốc');
  return warnings;
}

/**
 * Reads a document's number after NFC normalisation and tells its class, or why it can't be one.
 * @example parseDocumentNumber('26/KH-UBND') // { class: 'administrative', warnings: [] }
 * @example parseDocumentNumber('61/2018/ND-CP') // { error: 'Phải là "NĐ-CP" …' }
 */
export function parseDocumentNumber(text: string): DocumentNumber | { error: string } {
  const number = text.normalize('NFC');
  const form = FORMS.find(([, pattern]) => pattern.test(number));
  if (!form || /\s/.test(number)) return { error: refusal(number) };
  const [documentClass] = form;
  const symbol = number.slice(number.indexOf('/') + 1);
  const misplaced =
    (documentClass === 'party' && STATE_ISSUER_OF_PARTY.test(symbol)) ||
    (documentClass !== 'party' && PARTY_ISSUER_OF_STATE.test(number));
  if (misplaced) return { error: refusal(number) };
  const wrongIssuer = ISSUER_OF_TYPE.find(([pattern]) => pattern.test(number));
  if (wrongIssuer) return { error: wrongIssuer[1] };
  return { class: documentClass, warnings: oddities(number) };
}

/**
 * The year that a number carries: laws and normative documents do, plans, directives and Party documents do not.
 * @example yearOfNumber('60/2014/QH13') // '2014'
 * @example yearOfNumber('26/KH-UBND') // undefined
 */
export const yearOfNumber = (number: string): string | undefined =>
  /^[^/]+\/((?:19|20)\d\d)\//.exec(number.normalize('NFC'))?.[1];
