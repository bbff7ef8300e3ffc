import { slug } from '../../text/slug.ts';

/** How sources shorten the names of issuers, and what the names are. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bUBND\b/g, 'Ủy ban nhân dân'],
  [/\bHĐND\b/g, 'Hội đồng nhân dân'],
  [/\bUBTVQH\b/g, 'Ủy ban Thường vụ Quốc hội'],
  [/\bVPCP\b/g, 'Văn phòng Chính phủ'],
  [/\bTTg\b/g, 'Thủ tướng Chính phủ'],
  [/\bTX\.?(?=\s)/g, 'thị xã'],
  [/\bTP\.?(?=\s)/g, 'thành phố'],
  // Who signs for a ministry or an office at the Government's side; a chairman decides by himself (requirement L18).
  [/^Bộ trưởng(?:, Chủ nhiệm)? (?=Bộ|Văn phòng)/u, ''],
];

/** The name of an issuer without the short forms that sources use. @example issuerName('UBND tỉnh Thí Dụ') // 'Ủy ban nhân dân tỉnh Thí Dụ' */
export const issuerName = (written: string): string =>
  WRITTEN_OUT.reduce((name, [short, long]) => name.replace(short, long), written.normalize('NFC'));

/**
 * One id for one issuer, however its name is written (requirement L17).
 * @example issuerId('UBND tỉnh Thí Dụ') // 'uy-ban-nhan-dan-tinh-thi-du'
 */
export const issuerId = (written: string): string => slug(issuerName(written));

/** Whether a name says only the level ("Ủy ban nhân dân tỉnh"): as many issuers are called so as there are provinces. */
export const isIssuerWithoutPlace = (written: string): boolean =>
  /(?:^|[\s-])(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy)$/u.test(
    issuerName(written).trim(),
  );
