import { sayer, textBefore, type Sayer } from './claims.ts';
import { digitsAsNumber } from './number-words.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const NO_MORE = '(?![\\d/]|[.,-]\\d)';
/** Words before day and month without a year, which alone could be a fraction. */
const BEFORE_A_DAY =
  /(?:ngày|từ|đến|tới|trước|sau|hết|hạn|dịp|lễ|mốc|sáng|chiều|tối|kể từ|quốc khánh|việt nam|quốc tế lao động|quốc tế phụ nữ|liệt s[ĩỹ]|khởi nghĩa|mùng|\d\/\d{1,2}(?:,|\svà|\shoặc|\s?[-–]))\s?(?:\d{1,2}(?:\s?[-–,]|\svà|\shoặc|\sđến)\s?)?$/u;
/** What comes behind day and month and could not come behind a fraction. */
const BEHIND_A_DAY = /^(?:\sh[ằà]ng năm|\s(?:âm|dương) lịch|\s?[-–]\s?\d{1,2}\/\d)/u;
const SAYS_DAY = /(?:ngày|mùng)\s(?:\d{1,2}(?:\s?[-–,]|\svà|\shoặc|\sđến)\s?)?$/u;

/** The month's name: the fourth has one of its own. */
const month = (digits: string): string => (Number(digits) === 4 ? 'tư' : digitsAsNumber(digits));

const withDay = (text: string, at: number, said: string): string =>
  SAYS_DAY.test(textBefore(text, at)) ? said : `ngày ${said}`;

/** Days, months, quarters, hours: 01/7/2026, từ 30/6, 7/2026, tháng 4, quý 3/2026, 07:30, 7h30, thứ 4. */
export const dates: Sayer = (text) =>
  [
    sayer(
      new RegExp(`(?<![\\d/.,])${DAY}([/.-])${MONTH}\\2(\\d{4})${NO_MORE}`, 'gu'),
      ({ index, 1: day = '', 3: of = '', 4: year = '' }, whole) =>
        withDay(whole, index, `${digitsAsNumber(day)} tháng ${month(of)} năm ${digitsAsNumber(year)}`),
    ),
    sayer(
      new RegExp(`(?<![\\d/.,])${DAY}\\/${MONTH}\\/(\\d{2})${NO_MORE}`, 'gu'),
      ({ index, 1: day = '', 2: of = '', 3: year = '' }, whole) => ({
        unsure: withDay(
          whole,
          index,
          `${digitsAsNumber(day)} tháng ${month(of)} năm ${digitsAsNumber(year)}`,
        ),
      }),
    ),
    sayer(
      new RegExp(`(?<![\\d/.,])${DAY}\\/${MONTH}${NO_MORE}`, 'gu'),
      ({ index, 0: written, 1: day = '', 2: of = '' }, whole) =>
        BEFORE_A_DAY.test(textBefore(whole, index)) ||
        BEHIND_A_DAY.test(whole.slice(index + written.length, index + written.length + 12))
          ? withDay(whole, index, `${digitsAsNumber(day)} tháng ${month(of)}`)
          : undefined,
    ),
    sayer(
      new RegExp(`(?<![\\d/.,])${MONTH}\\/((?:19|20)\\d\\d)${NO_MORE}(?!\\p{L})`, 'gu'),
      ({ index, 1: of = '', 2: year = '' }, whole) => {
        const before = textBefore(whole, index);
        const said = `${/(?:quý|đợt|kỳ|lần)\s$/u.test(before) ? digitsAsNumber(of) : month(of)} năm ${digitsAsNumber(year)}`;
        if (/(?<!\p{L})số\s$/u.test(before)) return { unsure: said };
        return /(?:tháng|quý|đợt|kỳ|lần)\s(?:\d{1,2}\s?[-–]\s?)?$/u.test(before) ? said : `tháng ${said}`;
      },
    ),
    sayer(
      /(?<=(?:quý|đợt|kỳ)\s)(I{1,3}|IV)\/((?:19|20)\d\d)(?![\d/])/gu,
      ([, quarter = '', year = '']) =>
        `${digitsAsNumber(String(['I', 'II', 'III', 'IV'].indexOf(quarter) + 1))} năm ${digitsAsNumber(year)}`,
    ),
    sayer(
      new RegExp(`(?<=ngày\\s)${DAY}(?:\\s\\/\\s?|\\/\\s)${MONTH}\\s?\\/\\s?(\\d{4})${NO_MORE}`, 'giu'),
      ([, day = '', of = '', year = '']) =>
        `${digitsAsNumber(day)} tháng ${month(of)} năm ${digitsAsNumber(year)}`,
    ),
    sayer(
      new RegExp(`(?<=tháng\\s)${MONTH}\\s?[-–.]\\s?((?:19|20)\\d\\d)(?![\\d\\p{L}]|[.,/-]\\d)`, 'giu'),
      ([, of = '', year = '']) => `${month(of)} năm ${digitsAsNumber(year)}`,
    ),
    sayer(
      new RegExp(`(?<=ngày\\s)${DAY}[-.]${MONTH}(?![\\d\\p{L}]|[.,/-]\\d|\\stháng)`, 'giu'),
      ([written, day = '', of = '']) => {
        const said = `${digitsAsNumber(day)} tháng ${month(of)}`;
        return written.includes('.') || Number(day) > Number(of) ? said : { unsure: said };
      },
    ),
    sayer(/(?<=tháng\s)0?4(?![\d\p{L}]|[.,/-]\d)/giu, () => 'tư'),
    sayer(/(?<=\d\sgiờ\s)00(?:\sphút)?(?![\d\p{L}])/gu, () => ''),
    sayer(/(?<=(?<!\p{L})thứ\s)(?:0?1|4)(?![\d\p{L}]|[.,/]\d)/giu, ([digits]) =>
      digits === '4' ? 'tư' : 'nhất',
    ),
    sayer(
      /(?<![\d:.,/])([01]?\d|2[0-4])[:hg]([0-5]\d)(?:'|ph?|phút)?(?![\d:\p{L}])/gu,
      ([, hour = '', minute = '']) => {
        const said = `${digitsAsNumber(hour)} giờ`;
        if (minute === '00') return said;
        return `${said} ${digitsAsNumber(minute)}${minute.startsWith('0') ? ' phút' : ''}`;
      },
    ),
    sayer(
      /(?<![\d:.,/])(?:24\/(?=24h))?([01]?\d|2[0-4])h(?![\p{L}\p{N}])/gu,
      ([written, hour = '']) =>
        `${written.includes('/') ? 'hai mươi bốn trên ' : ''}${digitsAsNumber(hour)} giờ`,
    ),
    sayer(/(?<=24 giờ)\s?\/\s?0?7(?= ngày)/gu, () => 'trên bảy'),
  ].flatMap((say) => say(text));
