import { isWrittenSyllable } from '../text/syllables/written-syllable.ts';
import { sayer, sayerOf, textBefore, type Sayer } from './claims.ts';
import { digitsAsNumber, digitsInWords } from './number-words.ts';

const UNITS: Readonly<Record<string, string>> = {
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  km: 'ki-lô-mét',
  km2: 'ki-lô-mét vuông',
  'km²': 'ki-lô-mét vuông',
  'km/h': 'ki-lô-mét một giờ',
  cm: 'xen-ti-mét',
  mm: 'mi-li-mét',
  m: 'mét',
  kg: 'ki-lô-gam',
  g: 'gam',
  mg: 'mi-li-gam',
  ha: 'héc-ta',
  Km: 'ki-lô-mét',
  Kg: 'ki-lô-gam',
  Ha: 'héc-ta',
  M2: 'mét vuông',
  cm2: 'xen-ti-mét vuông',
  'cm²': 'xen-ti-mét vuông',
  ml: 'mi-li-lít',
  l: 'lít',
  kW: 'ki-lô-oát',
  KW: 'ki-lô-oát',
  kWh: 'ki-lô-oát giờ',
  KB: 'ki-lô-bai',
  MB: 'mê-ga-bai',
  GB: 'gi-ga-bai',
  kV: 'ki-lô-vôn',
  đ: 'đồng',
  Đ: 'đồng',
  '₫': 'đồng',
  VNĐ: 'đồng',
  VND: 'đồng',
  vnđ: 'đồng',
  USD: 'đô la Mỹ',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '°C': 'độ xê',
  oC: 'độ xê',
  ºC: 'độ xê',
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const STARTS_WITH_UNIT = new RegExp(`^(?:${UNIT})(?![\\p{L}\\p{N}])`, 'u');
/** Whether a word follows that only lost its space: 02giờ, 01bản. */
const isWordAtStart = (text: string): boolean =>
  isWrittenSyllable(/^\p{Ll}{2,}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? '');
/** Halves and thirds, which are never taken for days. */
const FRACTIONS = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '2/5', '3/5', '4/5']);
/** How often and how much on what: 2 lần/năm, 10 m3/ngày, 500 kg/ha, 40 km/giờ. */
const PER =
  /(?<=\d\s?(?:lần|lượt|buổi|giờ|phút|ngày|tháng|bữa|tiết|tấn|lít|kg|km|m2|m²|m3|m³|kWh|người|con|cây|bản|bộ|hộ|thành viên|hội viên|học sinh|cuộc|vụ)\s?)\/\s?(?=(?:giờ|ngày|đêm|tuần|tháng|quý|năm|vụ|lần|người|hộ|ha|km2|km²|m2|m²|lớp|xã|ấp|thôn|nhân khẩu)(?!\p{L}))/giu;
/** What is paid, before the stroke of "per"; a number with thousands' stops is money where nothing else is said. */
const PER_MONEY =
  /(?:\d\s?(?:(?:nghìn|ngàn|triệu|tỷ)\s)?(?:đồng|đ|₫|vnđ|vnd|usd|%|kg|ha|m2)|\d\.000)(?:\/\p{L}{1,8}(?:\s\p{L}{1,8})?)?$/u;
const VULGAR: Readonly<Record<string, string>> = {
  '½': 'một phần hai',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
};
const SIGNS: Readonly<Record<string, string>> = {
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
  '=': 'bằng',
  '±': 'cộng trừ',
};

/** Quantities: ranges, thousands, decimals, fractions, units, what is paid per what. */
export const quantities: Sayer = (text) =>
  [
    sayer(/^m([23])(?=\))/gu, ([, digit = '']) => `mờ ${digitsAsNumber(digit)}`),
    sayer(/(?<=\p{L})\s\((\d{1,3})\)/gu, ({ 1: digits = '', index }, whole) =>
      textBefore(whole, index).endsWith(` ${digitsAsNumber(digits)}`) ? '' : undefined,
    ),
    sayer(/(?<=(?<!\d)(\d{1,3})\s)\((\p{Ll}[\p{Ll}\s]{1,40})\)/gu, ([, digits = '', words = '']) =>
      words === digitsAsNumber(digits) ? '' : undefined,
    ),
    sayer(
      /(?<=(?:khoản|điều|điểm|mục|bước|tiết|các số)\s)\d{1,3}(?:,\d{1,3})+(?![\d\p{L}.]|,\d)/giu,
      ([written]) => written.split(',').map(digitsAsNumber).join(', '),
    ),
    sayer(
      /(?<=\d(?:\s?%)?|(?:thứ|chủ)\s\p{L}{1,7})\s{0,2}[–—-]\s{0,2}(?=\d|ngày\s|tháng\s|thứ\s|chủ nhật)/giu,
      () => 'đến',
    ),
    sayer(/(?<![\d\s])%|(?<!\d)\s%/gu, () => 'phần trăm'),
    sayerOf(/(?<![\p{L}\p{N}])(?:k?m[2²]|m[3³]|km|kg|cm|mm|kWh|(?<=\/)ha)(?![\p{L}\p{N}])/gu, UNITS),
    sayerOf(new RegExp(`(?<=\\d\\s?)(?:${UNIT})(?![\\p{L}\\p{N}])`, 'gu'), UNITS),
    sayer(PER, () => 'một'),
    sayer(/\s?\/\s?(?=\p{L})/gu, ({ index }, whole) =>
      PER_MONEY.test(textBefore(whole, index)) ? 'một' : undefined,
    ),
    sayer(/(?<=(?:nhân|cộng|trừ|chia)\s)\([x×+:–-]\)/gu, () => ''),
    sayer(/[½¼¾]/gu, ([sign]) => VULGAR[sign]),
    sayer(/(?<=\/)cp(?!\p{L})/gu, () => 'cổ phiếu'),
    sayer(
      /(?<![\p{L}\d.,/])(\d{1,4})\s?[x×]\s?(\d{1,4})(?![\d,/])/gu,
      ([, wide = '', high = '']) => `${digitsAsNumber(wide)} nhân ${digitsAsNumber(high)}`,
    ),
    sayer(/(?<=(?:\d|m)\s?)[x×](?=\s?\d)/gu, () => 'nhân'),
    sayerOf(/[≥≤><=±](?=\s?\d)/gu, SIGNS),
    sayer(/(?<=^|\s)[-−](?=\d{1,3}(?:,\d)?\s?°)|(?<=\p{L}\s)[-−](?=\d+(?:,\d+)?\s?%)/gu, () => 'âm'),
    sayer(/(?<=(?:TCVN|QCVN|ISO)\s\d{1,5}(?:-\d{1,3})?):(?=\d{4})/gu, () => 'năm'),
    sayer(/(?<=\d):(?=\d)/gu, ({ index }, whole) =>
      /t[ỷỉ] lệ\s\d{1,4}\s?$/u.test(textBefore(whole, index)) ? 'trên' : { unsure: 'trên' },
    ),
    sayer(/(?<=\p{L})-(?=\d)/gu, () => ''),
    sayer(
      /(?<![\p{L}\d,/]|[\p{L}\d]\.)(\d{1,3}(?:\.\d{3}){1,3}|\d{1,4})(?:,(\d{1,3}))?(?!\d|[.,]\d|\/\d|\/\p{Lu}{2})/gu,
      ({ 1: whole = '', 2: decimals, index, 0: written }, all) => {
        const number = digitsAsNumber(whole.replaceAll('.', ''));
        if (decimals !== undefined) return `${number} phẩy ${digitsInWords(decimals)}`;
        const after = all.slice(index + written.length);
        return !/^\p{L}/u.test(after) || STARTS_WITH_UNIT.test(after) || isWordAtStart(after)
          ? number
          : undefined;
      },
    ),
    sayer(
      /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3}){1,2}|\d{1,4})\/(\d{1,3}(?:\.\d{3}){1,2}|\d{1,4})(?![\d\p{L}/]|[.,]\d)/gu,
      ([written, above = '', below = '']) => {
        const [over, under] = [above, below].map((digits) => digits.replaceAll('.', ''));
        const numbers = [digitsAsNumber(over ?? ''), digitsAsNumber(under ?? '')];
        if (FRACTIONS.has(written))
          return `${numbers[0] ?? ''} phần ${under === '4' ? 'tư' : (numbers[1] ?? '')}`;
        const said = numbers.join(' trên ');
        const couldBeADay = Number(over) <= 31 && Number(under) <= 12 && written !== '24/7';
        return couldBeADay ? { unsure: said } : said;
      },
    ),
  ].flatMap((say) => say(text));
