import { ISSUER_NAMES } from '../legal-documents/issuer-names.ts';
import { digitsInWords } from './number-words.ts';
import { lettersInWords } from './letter-names.ts';

/** Kinds of documents by the letters in their numbers (Nghị định 30/2020/NĐ-CP, phụ lục III). */
const KINDS: Readonly<Record<string, string>> = {
  BC: 'báo cáo',
  CĐ: 'công điện',
  CT: 'chỉ thị',
  CV: 'công văn',
  HD: 'hướng dẫn',
  KH: 'kế hoạch',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  PL: 'pháp lệnh',
  QĐ: 'quyết định',
  TB: 'thông báo',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  VBHN: 'văn bản hợp nhất',
};

const ASSEMBLY = /^(QH|UBTVQH)(\d+)$/;
const NUMBER =
  /(?<![\p{L}\p{N}/.])(\d+(?:\.\d)?)(?:\/(\d{4}))?\/([A-ZĐ][A-ZĐa-z]*\d*(?:-[A-ZĐ][A-ZĐa-z]*\d*)*)(?![\p{L}\p{N}])/gu;
/** An issuer that is named this near is not said with the number too. */
const NEAR = 60;
const SAYS_ISSUER = /^(?:\s+ngày[^,.;]{0,40}?)?\s+của\s/u;

/**
 * Says the numbers of legal documents as people do; the kind and the issuer are not said twice.
 * @example sayDocumentNumbers('Nghị định 63/2010/NĐ-CP') // 'Nghị định 63 năm 2010 của Chính phủ'
 */
export const sayDocumentNumbers = (text: string): string =>
  text.replace(
    NUMBER,
    (written: string, number: string, year: string | undefined, letters: string, at: number) => {
      const { kind, issuers } = readLetters(letters);
      const before = text
        .slice(Math.max(0, at - NEAR), at)
        .toLowerCase()
        .trimEnd();
      const after = text.slice(at + written.length);
      const isKindSaid = kind === undefined || new RegExp(`${kind}(?: số)?$`, 'u').test(before);
      const isIssuerSaid =
        issuers.length === 0 || SAYS_ISSUER.test(after) || after.slice(0, NEAR).includes(issuers[0] ?? '');
      return [
        isKindSaid ? '' : kind,
        number.replace(/^0+(?=\d)/, '').replace('.', ' chấm '),
        year ? `năm ${year}` : '',
        isIssuerSaid ? '' : `của ${issuers.join(', ')}`,
      ]
        .filter(Boolean)
        .join(' ');
    },
  );

function readLetters(letters: string): { kind: string | undefined; issuers: string[] } {
  const [first = '', ...rest] = letters.split('-');
  const kind = Object.hasOwn(KINDS, first) ? KINDS[first] : undefined;
  return { kind, issuers: (kind ? rest : [first, ...rest]).map(issuerInWords) };
}

function issuerInWords(letters: string): string {
  const [, house, term] = ASSEMBLY.exec(letters) ?? [];
  if (house) return `${house === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội'} khóa ${term ?? ''}`;
  const known = letters.toUpperCase();
  if (Object.hasOwn(ISSUER_NAMES, known)) return ISSUER_NAMES[known] ?? '';
  return `${lettersInWords(letters)} ${digitsInWords(letters)}`.trim();
}
