import { sayer, textBefore, type Sayer } from './claims.ts';
import { DOCUMENT_KINDS, issuerOf } from './document-kinds.ts';
import { codeInWords } from './letter-names.ts';
import { digitsAsNumber } from './number-words.ts';

const ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})$/;
/** A department inside a ministry, told by a letter and a number: C06. */
const DEPARTMENT = /^[A-Z]\d{1,3}$/;
const NUMBER =
  /(?:(?<![\p{L}\p{N}/.-])|(?<=(?<!\p{L})(?:số|NĐ|QĐ|NQ)))(\d{1,6}(?:\.\d{1,2}|\.(?=[a-zđ]))?[a-zđ]?)(?:\/((?:19|20)\d\d))?\/([A-ZĐ][A-ZĐƯa-z&]*\d*(?:(?:\s?-\s?|\/)(?![A-ZĐ]\p{Ll}{2})[A-ZĐ][A-ZĐƯa-z&]*\d*){0,6})(?![\p{L}\p{N}/]|-(?!\p{Lu}\p{Ll})\p{L})/gu;
/** The party's documents: 17-NQ/TW. */
const PARTY = /(?<![\p{L}\p{N}/.-])(\d{1,5})-(\p{Lu}\p{L}{1,4})\/([A-ZĐ]{2,6})(?![\p{L}\p{N}/])/gu;
/** Before 1997 numbers named their issuer alone: 176-HĐBT. */
const OF_OLD = /(?<![\p{L}\p{N}/.-])(\d{1,5})-(HĐBT|TTg|CP|UBTVQH)(?![\p{L}\p{N}/-])/gu;
/** A number without its letters, behind the word for its kind: Nghị định 55/2015. */
const BARE =
  /(?<=(?:luật|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|pháp lệnh|kế hoạch|công văn|công điện|thông báo|tờ trình|hướng dẫn|kết luận|quy định)\s(?:số\s)?)(\d{1,5})\/((?:19|20)\d\d)(?![\p{L}\p{N}/])/giu;
/** Words for documents; what the writer calls one goes before what its letters say: Thông tri số 297/TT-TW. */
const CALLED =
  /(?:nghị định|nghị quyết|quyết định|thông tư|thông tri|chỉ thị|quy định|quy chế|kết luận|kế hoạch|công văn|công điện|lệnh|luật|liên tịch|văn bản(?=\ssố))(?:,?\ssố)?:?$/u;
/** Forms have numbers that look alike: mẫu số 01/TB-HT. */
export const OF_A_FORM = /(?:mẫu|biểu|phiếu|tờ khai|phụ lục)(?:\s+số)?[\s:(“"]*$/u;
/** An issuer that is named this near is not said with the number too. */
const NEAR = 60;
const DAY = String.raw`(?:,?\sngày\s(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})(?:\/\p{Lu}{2}[\p{Lu}-]{0,9})?,?)?`;
const SAYS_ISSUER = new RegExp(String.raw`^${DAY}\s(?:của|CỦA)\s(?:\p{Lu}|chính(?:\sphủ|$))`, 'u');

/** What a document's number says: its kind, its own number, its year, who issued it. */
interface Parts {
  kind: string | undefined;
  number: string;
  year?: string | undefined;
  issuers: readonly { name: string; isKnown: boolean }[];
}

/**
 * Says the numbers of legal documents as people do; the kind and the issuer are not said twice. Letters that stand for
 * nobody known are said one by one, unsure.
 */
export const documentNumbers: Sayer = (text) => [
  ...sayer(NUMBER, (found, whole) => {
    const [, number = '', year, letters = ''] = found;
    const [first = '', ...rest] = letters.split(/\s?[-/]\s?/);
    const kind = own(first);
    const issuers = (kind ? rest : issuersOfLetter(first, rest, year)).map(issuerNamed);
    const isForm = OF_A_FORM.test(textBefore(whole, found.index));
    const isCode = !year && (!kind || number.startsWith('0')) && issuers.some(({ isKnown }) => !isKnown);
    if (isForm || issuers.length === 0 || isCode) return undefined;
    return saidOnce({ kind, number, year, issuers }, found, whole);
  })(text),
  ...sayer(PARTY, (found, whole) => {
    const [, number = '', letters = '', issuer = ''] = found;
    return (
      own(letters) && saidOnce({ kind: own(letters), number, issuers: [issuerNamed(issuer)] }, found, whole)
    );
  })(text),
  ...sayer(OF_OLD, (found, whole) =>
    saidOnce(
      { kind: undefined, number: found[1] ?? '', issuers: [issuerNamed(found[2] ?? '')] },
      found,
      whole,
    ),
  )(text),
  ...sayer(BARE, (found, whole) =>
    saidOnce({ kind: undefined, number: found[1] ?? '', year: found[2], issuers: [] }, found, whole),
  )(text),
];

/**
 * An official letter without a kind has its issuer and then the department that drafted it, which nobody says: 12/UBND-VX
 * (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
const issuersOfLetter = (first: string, rest: readonly string[], year: string | undefined): string[] =>
  year === undefined && issuerOf(first) !== undefined ? [first] : [first, ...rest];

const own = (letters: string): string | undefined =>
  Object.hasOwn(DOCUMENT_KINDS, letters) ? DOCUMENT_KINDS[letters] : undefined;

function saidOnce(
  { kind, number, year, issuers }: Parts,
  found: RegExpExecArray,
  text: string,
): string | { unsure: string } {
  const before = textBefore(text, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + NEAR * 2);
  const saysNumber = /(?<!\p{L})số$/u.test(before);
  const saysKind =
    kind === undefined ||
    before.replace(/,?\s*số$/u, '').endsWith(kind) ||
    CALLED.test(before) ||
    isListed(kind, before) ||
    /(?<!\p{L})(?:nđ|qđ|nq|tt|ct|kh)$/u.test(before.replace(/\s*số$/u, ''));
  const saysIssuer =
    issuers.length === 0 ||
    SAYS_ISSUER.test(after) ||
    isSubject(issuers[0]?.name ?? '', before) ||
    after.slice(0, NEAR).includes(issuers[0]?.name ?? '');
  const said = [
    saysKind ? '' : before.endsWith('văn bản') ? kind.replace(/^văn bản /u, '') : kind,
    saysNumber && saysKind ? '' : 'số',
    number
      .replace(/\.?[a-zđ]$/u, '')
      .split('.')
      .map(digitsAsNumber)
      .join(' chấm '),
    codeInWords(/\.?[a-zđ]$/u.exec(number)?.[0] ?? ''),
    year ? `năm ${digitsAsNumber(year)}` : '',
    saysIssuer ? '' : `của ${issuers.map(({ name }) => name).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
  return saysIssuer || issuers.every(({ isKnown }) => isKnown) ? said : { unsure: said };
}

/** Whether the kind stands before others of its numbers: các Thông tư 55, 56 và 57/2021/TT-BCA. */
const isListed = (kind: string, before: string): boolean =>
  new RegExp(`${kind.split(' ').at(-1) ?? kind}\\s(?:\\d{1,5}(?:,|\\svà|\\shoặc)\\s?)+$`, 'u').test(before);

/** Whether the issuer is who does it in the sentence: "Bộ Tài chính đã có Quyết định 3389/QĐ-BTC". */
function isSubject(issuer: string, before: string): boolean {
  const at = before.lastIndexOf(issuer.toLowerCase());
  return at >= 0 && /^\s(?:đã|vừa|mới|có|ban hành|ra|công bố)\s/u.test(before.slice(at + issuer.length));
}

function issuerNamed(letters: string): { name: string; isKnown: boolean } {
  const [, house, term = ''] = ASSEMBLY.exec(letters) ?? [];
  if (house) {
    const name = house === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
    return { name: `${name} khóa ${digitsAsNumber(term)}`, isKnown: true };
  }
  const known = issuerOf(letters);
  return { name: known ?? codeInWords(letters), isKnown: known !== undefined || DEPARTMENT.test(letters) };
}
