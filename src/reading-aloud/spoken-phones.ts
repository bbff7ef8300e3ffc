import { findPhoneNumbers } from '../text/finding/find-phone-numbers.ts';
import { formatPhone } from '../text/phone.ts';
import { sayer, type Sayer } from './claims.ts';
import { digitsInWords } from './number-words.ts';

/** Figures behind which something is counted are no number to call: "số 112 hồ sơ". */
const NOT_COUNTED =
  '(?!\\s*(?:đồng|ngày|người|bản|hồ sơ|thủ tục|trường hợp|cuộc|xã|%|lượt|/))(?![\\p{L}\\p{N}]|[.,/]\\d)';

const short: readonly Sayer[] = [
  `^11[1-9](?=$|[:;.)])`,
  `(?<=(?:gọi|tổng đài|đường dây nóng|hotline|điện thoại|ĐT|SĐT)(?:\\s(?:số|ngay|đến|tới|là))?:?\\s)1\\d{2,5}${NOT_COUNTED}`,
  `(?<=(?:cấp cứu|công an|cứu hỏa|chữa cháy)\\s)11[1-5]${NOT_COUNTED}`,
  '(?<![\\p{L}\\d.,/-])11[1-5](?=\\s(?:cấp cứu|chữa cháy|cứu hỏa|cứu nạn|gọi))',
  '(?<![\\p{L}\\d.,/-])11[1-5](?=\\s\\((?:công an|chữa cháy|cứu hỏa|cứu nạn|cấp cứu|thiên tai|trẻ em))',
  `(?<=(?:trẻ em|hỏi|tổng đài(?:\\s\\p{L}{1,7}){1,8})\\s)(?:11[1-9]|1022)${NOT_COUNTED}`,
  `(?<=(?:máy lẻ|bấm phím|nhánh)\\s(?:số\\s)?)\\d{1,4}${NOT_COUNTED}`,
  `(?<=(?:(?<!\\p{L})số|:)\\s)11[1-9]${NOT_COUNTED}`,
  `(?<=11[1-9](?:,|\\svà|\\shoặc)\\s)11[1-9]${NOT_COUNTED}`,
].map((pattern) => sayer(new RegExp(pattern, 'giu'), ([digits]) => digitsInWords(digits)));

/** Telephone numbers digit by digit, with a rest between the groups; short ones where a number to call is meant. */
export const phones: Sayer = (text) => [
  ...findPhoneNumbers(text).map(({ digits, written, start }) => ({
    start,
    end: start + written.length,
    said: formatPhone(digits).split(/\s/).map(digitsInWords).join(', '),
    isSure: true,
  })),
  ...short.flatMap((say) => say(text)),
];
