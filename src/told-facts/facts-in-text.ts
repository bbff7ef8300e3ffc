import { amountsIn } from '../procedures/answers/amounts.ts';
import { durationsIn } from '../procedures/answers/durations.ts';
import { withDigits } from '../text/spelled-numbers.ts';

/** A fact that a text tells of a procedure: an amount of đồng, a length of time, how many papers, that nothing is paid. */
export interface TextFact {
  kind: 'amount' | 'time' | 'papers' | 'free';
  /** Its value, alike for the same fact in other words: '5 working-day', '10000'. */
  key: string;
  /** As the text has it, in one line. */
  written: string;
  /** Where it stands in the text. */
  at: number;
  /** The words before it and behind it. */
  before: string;
  after: string;
}

/** The key of a result on the day itself, or at once. */
export const AT_ONCE = 'at-once';

const UNITS = /ngày|giờ|tháng|phút|đồng|thứ|loại|món|giấy|nghìn|triệu/;
const RANGE = /(?<![\d/.,])(\d{1,3})\s*(?:–|-|đến)\s*\d{1,3}\s*(?<unit>ngày làm việc|ngày|tháng)(?!\p{L})/giu;
const PAPERS =
  /(?<![\d.,/])(\d{1,2})\s+(?:loại giấy(?: tờ)?|thứ giấy(?: tờ)?|món giấy(?: tờ)?|giấy tờ|thứ(?!\s+(?:hai|ba|tư|năm|sáu|bảy|nhất|tự)))(?!\p{L})/giu;
const NEEDS = /mang|cần|nộp|chuẩn bị|hồ sơ|giấy tờ|gồm/iu;
const SAME_DAY =
  /(?:ngay )?trong (?:cùng )?ngày(?!\s+(?:làm|nghỉ|lễ|tết|hôm|thứ|đầu|sinh|hội|\d))|(?:trả|cấp|lấy|giải quyết|có|nhận)\s+(?:kết quả\s+)?(?:được\s+)?(?:ngay|liền)(?=[\s\u2060]*(?:[.,;]|$))|giải quyết ngay/giu;
const RESULT = /kết quả|giải quyết|trả|xong|cấp|lấy|nhận/iu;
const FREE =
  /(?<!được )(?:không (?:mất|tốn) (?:tiền|phí|lệ phí)|không thu (?:phí|lệ phí|tiền)|miễn phí)(?!\p{L})/giu;

/** '8 giờ sáng', '7 giờ 30 đến 11 giờ': times of the day, and no lengths. */
const isOfClock = (unit: string, before: string, after: string): boolean =>
  unit === 'hour' &&
  (/^\s*(?:\d|sáng|trưa|chiều|tối|đêm|hôm)/iu.test(after) ||
    /(?:giờ[^.,;]{0,20}|lúc|đến)\s*$/iu.test(before));

/** '10 mét khối một ngày đêm', '200 đồng một tháng': so much in a time, and no length of one. */
const isRate = (before: string, after: string): boolean =>
  /^\s*đêm(?!\p{L})/iu.test(after) ||
  /(?:mét khối|m³|m3|lít|kg|tấn|con|lần|lượt|đồng)\s*(?:\/\s*|mỗi\s+)?$/iu.test(before);

const oneLine = (text: string): string => text.replace(/[\s\u2060]+/gu, ' ').trim();

/** The facts of a sentence or a whole text, in no promised order. */
export function factsIn(text: string): TextFact[] {
  const read = withDigits(text, UNITS);
  const fact = (kind: TextFact['kind'], key: string, at: number, end: number): TextFact => ({
    kind,
    key,
    written: oneLine(text.slice(at, end)),
    at,
    before: text.slice(0, at),
    after: text.slice(end),
  });
  const times = durationsIn(read)
    .filter(
      ({ unit, before, after }) =>
        unit !== 'minute' &&
        !isRate(before, after) &&
        !/đồng\s*(?:\/\s*)?$/iu.test(before) &&
        !isOfClock(unit, before, after),
    )
    .map(({ value, unit, before, after }) =>
      fact('time', `${value} ${unit}`, before.length, read.length - after.length),
    );
  const ranges = [...read.matchAll(RANGE)].flatMap(({ 0: whole, 1: value, index, groups = {} }) => {
    const [time] = durationsIn(`${value} ${groups['unit'] ?? ''}`);
    return time ? [fact('time', `${time.value} ${time.unit}`, index, index + whole.length)] : [];
  });
  const atOnce = [...read.matchAll(SAME_DAY)]
    .filter(({ 0: whole, index }) => RESULT.test(read.slice(0, index + whole.length)))
    .map(({ 0: whole, index }) => fact('time', AT_ONCE, index, index + whole.length));
  const amounts = amountsIn(read)
    .filter(({ currency }) => currency === 'VND')
    .map(({ amount, at, end }) => fact('amount', String(amount), at, at + amountLength(read.slice(at, end))));
  const papers = [...read.matchAll(PAPERS)]
    .filter(
      ({ 1: count, index }) => Number(count) > 1 && NEEDS.test(read.slice(0, index).split(';').at(-1) ?? ''),
    )
    .map(({ 0: whole, 1: count, index }) =>
      fact('papers', String(Number(count)), index, index + whole.length),
    );
  const free = [...read.matchAll(FREE)].map(({ 0: whole, index }) =>
    fact('free', 'free', index, index + whole.length),
  );
  return [...times, ...ranges, ...atOnce, ...amounts, ...papers, ...free];
}

/** Without what the amount is reckoned by. */
const amountLength = (written: string): number =>
  /^.*?(?:đồng|vnđ|vnd|đ)(?!\p{L})/iu.exec(written)?.[0].length ?? written.length;
