import { foldMarks } from '../text/fold.ts';

/** A code that stands for an issuer in a document's number. */
interface IssuerCode {
  /** What the issuer's name contains, without marks. */
  name: RegExp;
  /** First day on which the issuer no longer existed, ISO. */
  endedOn?: string;
  /** Who took over, with its code. */
  successor?: string;
}

const MINISTRIES_MERGED = '2025-03-01';
const ended = (name: RegExp, successor: string): IssuerCode => ({
  name,
  endedOn: MINISTRIES_MERGED,
  successor,
});

/** Codes of issuers with the dates of those that ended (requirement L11; ministries were merged on 01/03/2025). */
const ISSUER_CODES: Readonly<Record<string, IssuerCode>> = {
  CP: { name: /^chinh phu/ },
  TTg: { name: /thu tuong/ },
  QH: { name: /quoc hoi/ },
  UBTVQH: { name: /thuong vu quoc hoi/ },
  UBND: { name: /uy ban nhan dan|\bubnd\b/ },
  CTUBND: { name: /uy ban nhan dan|\bubnd\b/ },
  HĐND: { name: /hoi dong nhan dan|\bhdnd\b/ },
  VPCP: { name: /van phong chinh phu|\bvpcp\b/ },
  TW: { name: /trung uong|bo chinh tri|ban bi thu/ },
  TU: { name: /(?:tinh|thanh|thi|dang) uy/ },
  BTP: { name: /tu phap/ },
  BTC: { name: /tai chinh/ },
  BCA: { name: /cong an/ },
  BNV: { name: /noi vu/ },
  BYT: { name: /y te/ },
  BXD: { name: /xay dung/ },
  BGDĐT: { name: /giao duc/ },
  BKHCN: { name: /khoa hoc/ },
  BNNMT: { name: /nong nghiep/ },
  BTTTT: ended(/truyen thong/, 'Bộ Khoa học và Công nghệ (BKHCN)'),
  BLĐTBXH: ended(/lao dong/, 'Bộ Nội vụ (BNV)'),
  BGTVT: ended(/giao thong/, 'Bộ Xây dựng (BXD)'),
  BTNMT: ended(/tai nguyen/, 'Bộ Nông nghiệp và Môi trường (BNNMT)'),
  BNNPTNT: ended(/nong nghiep/, 'Bộ Nông nghiệp và Môi trường (BNNMT)'),
  BKHĐT: ended(/ke hoach/, 'Bộ Tài chính (BTC)'),
  STTTT: ended(/truyen thong/, 'Sở Khoa học và Công nghệ (SKHCN)'),
};

/**
 * The code of the issuer in a number; undefined where the number has none that is known.
 * @example issuerCodeOf('61/2018/NĐ-CP') // 'CP'
 * @example issuerCodeOf('60/2014/QH13') // 'QH'
 */
export function issuerCodeOf(number: string): string | undefined {
  const words = number.normalize('NFC').split(/[/-]/).slice(1);
  return words
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .find((word) => Object.hasOwn(ISSUER_CODES, word));
}

/** Whether the issuer's name is one that the number's code can stand for; a code that is not known fits every name. */
export function issuerFits(number: string, issuer: string): boolean {
  const code = issuerCodeOf(number);
  return code === undefined || (ISSUER_CODES[code]?.name.test(foldMarks(issuer)) ?? true);
}

/** Since when the number's issuer no longer exists, and who took over; undefined for an issuer not known to have ended. */
export function endOfIssuer(
  number: string,
): { code: string; endedOn: string; successor: string } | undefined {
  const code = issuerCodeOf(number);
  const { endedOn, successor } = (code && ISSUER_CODES[code]) || {};
  return code && endedOn && successor ? { code, endedOn, successor } : undefined;
}
