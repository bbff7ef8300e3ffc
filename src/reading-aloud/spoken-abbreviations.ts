import { ABBREVIATIONS } from '../text/abbreviations.ts';

/** Abbreviations that are said in full beside those of the table for readers. */
const MORE: Readonly<Record<string, string>> = {
  BHTNLĐ: 'bảo hiểm tai nạn lao động',
  CP: 'Chính phủ',
  GPLX: 'giấy phép lái xe',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  PVHCC: 'phục vụ hành chính công',
  QĐ: 'quyết định',
  QL: 'quốc lộ',
  TNLĐ: 'tai nạn lao động',
  TP: 'thành phố',
  TTg: 'Thủ tướng',
  TX: 'thị xã',
  VND: 'đồng',
  VNĐ: 'đồng',
};

/** Letters with several meanings, said in full only before a number or the word "số". */
const BEFORE_A_NUMBER: Readonly<Record<string, string>> = {
  CT: 'chỉ thị',
  KH: 'kế hoạch',
  TB: 'thông báo',
  TT: 'thông tư',
};

/** Shortened words with a stop, before a name or a number. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})TP\.\s*(?=[\p{Lu}\d])/gu, 'thành phố '],
  [/(?<!\p{L})TX\.\s*(?=[\p{Lu}\d])/gu, 'thị xã '],
  [/(?<!\p{L})TT\.\s*(?=[\p{Lu}\d])/gu, 'thị trấn '],
  [/(?<!\p{L})P\.\s*(?=[\p{Lu}\d])/gu, 'phường '],
  [/(?<!\p{L})Q\.\s*(?=[\p{Lu}\d])/gu, 'quận '],
  [/(?<!\p{L})H\.\s*(?=[\p{Lu}])/gu, 'huyện '],
  [/(?<!\p{L})Đ\/c(?!\p{L})/gu, 'đồng chí'],
  [/(?<!\p{L})v\.v\.?(?:\s*\.{2,3}|…)?/gu, 'vân vân'],
];

/** Capitals that stand by themselves or joined by hyphens: UBND, NĐ-CP. */
const CAPITALS = /(?<![\p{L}\p{N}])[A-ZĐƯ]{2,}(?:g(?!\p{L}))?(?![\p{L}\p{N}])/gu;

/**
 * Says the abbreviations of administrative Vietnamese in full; those it does not know are left to the voice.
 * @example sayAbbreviations('Nộp tại UBND xã.') // 'Nộp tại ủy ban nhân dân xã.'
 */
export function sayAbbreviations(text: string): string {
  const longer = SHORTENED.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
  const joined = longer.replace(/(?<=[A-ZĐ]{2})-(?=[A-ZĐ]{2})/g, ' ');
  return joined.replace(CAPITALS, (letters: string, at: number) => {
    const beforeNumber = /^\s+(?:số\s+)?\d/u.test(joined.slice(at + letters.length));
    return (
      own(MORE, letters) ??
      own(ABBREVIATIONS, letters) ??
      (beforeNumber ? own(BEFORE_A_NUMBER, letters) : undefined) ??
      letters
    );
  });
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
