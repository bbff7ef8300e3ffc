import { foldMarks } from '../../text/fold.ts';
import { ISSUER_NAMES } from './issuer-names.ts';

/** What the names of issuers contain that are written in more than one way, without marks, by their codes. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  CP: /^chinh phu/,
  TTg: /thu tuong/,
  QH: /quoc hoi/,
  UBTVQH: /thuong vu quoc hoi/,
  UBND: /uy ban nhan dan|\bubnd\b/,
  CTUBND: /uy ban nhan dan|\bubnd\b/,
  HĐND: /hoi dong nhan dan|\bhdnd\b/,
  VPCP: /van phong chinh phu|\bvpcp\b/,
  TW: /trung uong|bo chinh tri|ban bi thu/,
  TU: /(?:tinh|thanh|thi|dang) uy/,
  STTTT: /truyen thong/,
};

/** A ministry is known by the first two words behind "Bộ". */
const MINISTRIES = Object.entries(ISSUER_NAMES)
  .filter(([code, name]) => code.startsWith('B') && name.startsWith('Bộ '))
  .map(([code, name]) => [code, new RegExp(foldMarks(name).split(/[ ,]+/).slice(1, 3).join(' '))] as const);

/** What the name of an issuer contains, without marks, by the code in its documents' numbers (requirement L11). */
const ISSUERS: Readonly<Record<string, RegExp>> = { ...WRITTEN, ...Object.fromEntries(MINISTRIES) };

/** The first day on which the merged ministries no longer existed, ISO, and who took over from each. */
const MINISTRIES_MERGED = '2025-03-01';
const SUCCESSORS: Readonly<Record<string, string>> = {
  BTTTT: 'BKHCN',
  BLĐTBXH: 'BNV',
  BGTVT: 'BXD',
  BTNMT: 'BNNMT',
  BNNPTNT: 'BNNMT',
  BKHĐT: 'BTC',
  STTTT: 'SKHCN',
};
const nameOf = (code: string): string =>
  code === 'SKHCN' ? 'Sở Khoa học và Công nghệ' : (ISSUER_NAMES[code] ?? code);

/**
 * The code of the issuer in a number; undefined where the number has none that is known.
 * @example issuerCodeOf('61/2018/NĐ-CP') // 'CP'
 * @example issuerCodeOf('60/2014/QH13') // 'QH'
 */
export function issuerCodeOf(number: string): string | undefined {
  const words = number.normalize('NFC').split(/[/-]/).slice(1);
  return words.map((word) => word.replace(/(?<!\d)\d+$/, '')).find((word) => Object.hasOwn(ISSUERS, word));
}

/** Whether the issuer's name is one that the number's code can stand for; a code that is not known fits every name. */
export function issuerFits(number: string, issuer: string): boolean {
  const code = issuerCodeOf(number);
  return code === undefined || (ISSUERS[code]?.test(foldMarks(issuer)) ?? true);
}

/** Since when the number's issuer no longer exists, and who took over; undefined for an issuer not known to have ended. */
export function endOfIssuer(
  number: string,
): { code: string; endedOn: string; successor: string } | undefined {
  const code = issuerCodeOf(number);
  const successor = code && SUCCESSORS[code];
  return successor
    ? { code, endedOn: MINISTRIES_MERGED, successor: `${nameOf(successor)} (${successor})` }
    : undefined;
}
