import { sayer, textBefore, type Sayer } from './claims.ts';
import { digitsAsNumber } from './number-words.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const NO_MORE = '(?![\\d/]|[.,-]\\d)';
/** Words before day and month without a year, which alone could be a fraction. */
const BEFORE_A_DAY =
  /(?:ngày|từ|đến|tới|trước|sau|hết|hạn|dịp|lễ|mốc|sáng|chiều|tối|kể từ|\d\/\d{1,2}(?:,|\svà|\shoặc|\s?[-–]))\s?(?:\d{1,2}(?:\s?[-–,]|\svà|\shoặc|\sđến)\s?)?$/u;
/** What comes behind day and month and could not come behind a fraction. */
const BEHIND_A_DAY = /^(?:\sh[ằà]ng năm|\s?[-–]\s?\d{1,2}\/\d)/u;
const SAYS_DAY = /ngày\s(?:\d{1,2}(?:\s?[-–,]|\svà|\shoặc|\sđến)\s?)?$/u;

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
        const said = `${/quý\s$/u.test(before) ? digitsAsNumber(of) : month(of)} năm ${digitsAsNumber(year)}`;
        if (/(?<!\p{L})số\s$/u.test(before)) return { unsure: said };
        return /(?:tháng|quý)\s(?:\d{1,2}\s?[-–]\s?)?$/u.test(before) ? said : `tháng ${said}`;
      },
    ),
    sayer(
      /(?<=quý\s)(I{1,3}|IV)\/((?:19|20)\d\d)(?![\d/])/gu,
      ([, quarter = '', year = '']) =>
        `${digitsAsNumber(String(['I', 'II', 'III', 'IV'].indexOf(quarter) + 1))} năm ${digitsAsNumber(year)}`,
    ),
    sayer(/(?<=tháng\s)0?4(?![\d\p{L}]|[.,/-]\d)/giu, () => 'tư'),
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
      /(?<![\d:.,/])([01]?\d|2[0-4])h(?![\p{L}\p{N}])/gu,
      ([, hour = '']) => `${digitsAsNumber(hour)} giờ`,
    ),
  ].flatMap((say) => say(text));
