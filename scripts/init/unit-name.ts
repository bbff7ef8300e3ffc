import { upperFirst } from '../../src/text/first-letter.ts';
import { slug } from '../../src/text/slug.ts';

/** A commune as it is called in full, with its province; each also by its name in a file. */
export interface UnitName {
  /** @example 'Xã Thí Dụ' */
  unit: string;
  /** In the middle of a sentence: 'xã Thí Dụ'. */
  unitLower: string;
  unitSlug: string;
  /** @example 'Tỉnh Thí Dụ' */
  province: string;
  provinceLower: string;
  provinceSlug: string;
  /** Without its kind: 'Thí Dụ'. */
  provinceName: string;
}

/** Words of which each begins with a letter or figure; nothing that YAML or Markdown reads as a mark. */
const WORDS = "[\\p{L}\\d][\\p{L}\\p{M}\\d.'’-]*(?: [\\p{L}\\d][\\p{L}\\p{M}\\d.'’-]*)*";
const UNIT = new RegExp(`^(xã|phường|đặc khu) (${WORDS})$`, 'iu');
const PROVINCE = new RegExp(`^(tỉnh|thành phố) (${WORDS})$`, 'iu');
const EXAMPLE = 'ví dụ "Xã Thí Dụ, tỉnh Thí Dụ"';

/**
 * Takes a name apart.
 * @example unitName('Xã Thí Dụ, tỉnh Thí Dụ').unitSlug // 'xa-thi-du'
 * @throws Error in Vietnamese that says how a name is written
 */
export function unitName(written: string): UnitName {
  const [first = '', second, ...more] = written
    .normalize('NFC')
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '));
  if (second === undefined || more.length > 0)
    throw new Error(
      `Tên "${written}": ghi tên xã, phường hoặc đặc khu, dấu phẩy, rồi tên tỉnh hoặc thành phố, ${EXAMPLE}.`,
    );
  const [, kind = '', name = ''] = UNIT.exec(first) ?? [];
  if (name === '')
    throw new Error(`Tên "${first}": bắt đầu bằng xã, phường hoặc đặc khu, rồi tên riêng, ${EXAMPLE}.`);
  const [, provinceKind = '', provinceName = ''] = PROVINCE.exec(second) ?? [];
  if (provinceName === '')
    throw new Error(`Tên "${second}": bắt đầu bằng tỉnh hoặc thành phố, rồi tên riêng, ${EXAMPLE}.`);
  const unitLower = `${kind.toLowerCase()} ${name}`;
  const provinceLower = `${provinceKind.toLowerCase()} ${provinceName}`;
  return {
    unit: upperFirst(unitLower),
    unitLower,
    unitSlug: slug(unitLower),
    province: upperFirst(provinceLower),
    provinceLower,
    provinceSlug: slug(provinceLower),
    provinceName,
  };
}
