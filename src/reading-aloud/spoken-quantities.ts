import { isWrittenSyllable } from '../text/syllables/written-syllable.ts';
import { sayer, sayerOf, textBefore, type Sayer } from './claims.ts';
import { digitsAsNumber, digitsInWords } from './number-words.ts';
import { UNITS } from './units-in-words.ts';

const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const STARTS_WITH_UNIT = new RegExp(`^(?:${UNIT})(?![\\p{L}\\p{N}])`, 'u');
/** Whether a word follows that only lost its space: 02giờ, 01bản. */
const isWordAtStart = (text: string): boolean =>
  isWrittenSyllable(/^\p{Ll}{2,}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? '');
/** What stands behind a share and never behind a day: 6/6 xã. */
const OF_A_WHOLE = /^\s(?:xã(?!\shội)|phường|ấp|khóm|tiêu chí|chỉ tiêu|thành viên)(?!\p{L})/u;
/** Halves and thirds, which are never taken for days. */
const FRACTIONS = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '2/5', '3/5', '4/5']);
/** How often and how much on what: 2 lần/năm, 10 m3/ngày, 500 kg/ha, 40 km/giờ. */
const PER =
  /(?<=\d\s?(?:lần|lượt|buổi|giờ|h|phút|ca|bộ|suất|ngày|tháng|bữa|tiết|tấn|lít|kg|mg|km|m2|m²|m3|m³|kWh|người|con|cây|bản|bộ|hộ|thành viên|hội viên|học sinh|cuộc|vụ)\s?)\/\s?(?=(?:giờ|ngày|đêm|tuần|tháng|quý|năm|vụ|lần|người|hộ|hồ sơ|trường hợp|lứa|kg|lít|ha|km2|km²|m2|m²|lớp|xã|ấp|thôn|nhân khẩu)(?!\p{L}))/giu;
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
      /(?<=(?<!\d{4})\d(?:\s?%|h)?|\d\sgiờ|(?:thứ|chủ)\s\p{L}{1,7})\s{0,2}[–—-]\s{0,2}(?=\d|ngày\s|tháng\s|thứ\s|chủ nhật)/giu,
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
    sayer(/(?<=\p{L}|\d)\+(?=\d|\s|$|[.,;])/gu, () => 'cộng'),
    sayer(
      /(?<![\p{L}\d.,/])([12])m([1-9])(\d)(?![\p{L}\d])/gu,
      ([, metres = '', tens = '', ones = '']) =>
        `${digitsAsNumber(metres)} mét ${digitsAsNumber(ones === '0' ? tens : tens + ones)}`,
    ),
    sayer(/(?<=\d)['′’](?![\p{L}\d])/gu, () => 'phút'),
    sayer(/[½¼¾]/gu, ([sign]) => VULGAR[sign]),
    sayer(/(?<=\/)cp(?!\p{L})/gu, () => 'cổ phiếu'),
    sayer(
      /(?<![\p{L}\d.,/])(\d{1,4})\s?[x×]\s?(\d{1,4})(?![\d/]|,\d)/gu,
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
      ({ 0: written, 1: above = '', 2: below = '', index }, all) => {
        const [over, under] = [above, below].map((digits) => digits.replaceAll('.', ''));
        const numbers = [digitsAsNumber(over ?? ''), digitsAsNumber(under ?? '')];
        if (FRACTIONS.has(written) && !/trang\s$/u.test(textBefore(all, index)))
          return `${numbers[0] ?? ''} phần ${under === '4' ? 'tư' : (numbers[1] ?? '')}`;
        const said = numbers.join(' trên ');
        const isShare =
          OF_A_WHOLE.test(all.slice(index + written.length)) ||
          /(?:bậc|trang)\s$/u.test(textBefore(all, index));
        const couldBeADay = Number(over) <= 31 && Number(under) <= 12 && written !== '24/7';
        return couldBeADay && !(isShare && Number(over) <= Number(under)) ? { unsure: said } : said;
      },
    ),
  ].flatMap((say) => say(text));
