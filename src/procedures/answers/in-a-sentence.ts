import { AT_PORTAL, NOT_STATED } from '../rows/format.ts';
import type { Answers } from './answered.ts';
import { ASK_THERE } from './cost-without-amount.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { HELPED_AT_CENTRE } from './limited-ways.ts';
import { NOT_SAID } from './time-without-row.ts';

/** The answers that another page may tell. */
export type ToldFact = Extract<keyof Answers, 'cost' | 'time' | 'evidence' | 'where'>;

/** Answers that are no words of a sentence, with what a sentence says in their place. */
const INSTEAD: Readonly<Record<string, string>> = {
  [NOT_STATED]: 'chưa có thông tin',
  [AT_PORTAL]: 'ghi ở Cổng Dịch vụ công quốc gia',
  [NOT_SAID]: 'hồ sơ chính thức không ghi rõ',
  [ASK_THERE]: 'cần hỏi tại nơi nộp',
  'Xem danh sách bên dưới': 'tùy trường hợp, xem danh sách ở trang thủ tục',
  'Tùy trường hợp của bạn': 'tùy trường hợp, xem ở trang thủ tục',
};

/**
 * A time behind its own label: what the record leaves out is not named a second time.
 * @example timeBehindLabel('Hồ sơ không ghi rõ thời hạn. Hỏi nơi nộp') // 'Hồ sơ không ghi rõ. Hỏi nơi nộp'
 */
export const timeBehindLabel = (time: string): string =>
  time.replace(NOT_SAID, NOT_SAID.replace(/ thời hạn$/u, ''));

/**
 * A short answer as words of a sentence, after "là" or a colon; the same words as on the procedure's page.
 * Of the ways it says who helps where a rule shuts some of them.
 * @example inASentence('evidence', { figure: 'Mang theo 3 thứ' }) // '3 thứ'
 */
export function inASentence(fact: ToldFact, { figure, remark }: Answers[ToldFact]): string {
  if (fact === 'where' && remark?.includes(HELPED_AT_CENTRE))
    return `${lowerFirst(figure)}; ${lowerFirst(HELPED_AT_CENTRE)}`;
  const words = fact === 'evidence' ? figure.replace(/^(?:Mang theo|Chuẩn bị)\s+/u, '') : figure;
  return INSTEAD[words] ?? lowerFirst(words);
}
