import type { Answered } from './answered.ts';
import { timeOf } from './answers.ts';
import { readCosts } from './charge.ts';
import { readCostWords } from './cost-words.ts';
import { datedWordsIn } from './dated-words.ts';
import { plainFile } from './papers/paper-cases.ts';
import { waysOfLodging } from './ways.ts';

/** Where a record leaves its short answers in doubt: what an editor must look at, by kind, in the words of the import. */
export const DOUBTS = {
  'amount-against-words': 'số tiền khác với lời của chính nó',
  'amount-lost': 'số tiền có thể thiếu số 0, không lời nào nói lại',
  'charge-in-words': 'ghi 0 đồng mà lời nói có thể phải nộp',
  'dated-words': 'mức thu theo ngày chỉ nằm trong lời',
  'time-unsaid': 'thời hạn không có đơn vị, lời và các bước cũng không nói',
  'time-by-way': 'thời hạn khác nhau theo cách nộp, không nói vì sao',
  'papers-by-case': 'giấy tờ chia nhiều trường hợp, không rõ trường hợp nào thường gặp',
} as const;
export type Doubt = keyof typeof DOUBTS;

/** The kinds of doubt in a procedure's short answers on a day. */
export function doubtsOf(procedure: Answered, day: string): Doubt[] {
  const ways = waysOfLodging(procedure.channels);
  const costs = ways.flatMap((channel) => readCosts(channel, day));
  const time = timeOf(procedure);
  const told: Record<Doubt, boolean> = {
    'amount-against-words': costs.some(({ charges }) => charges.some(({ isCorrected }) => isCorrected)),
    'amount-lost': costs.some(({ doubtful }) => doubtful !== undefined),
    'charge-in-words': costs.some(
      ({ isZero, words }) =>
        isZero && words !== undefined && ['province', 'law', 'other'].includes(readCostWords(words).kind),
    ),
    'dated-words': costs.some(({ text }) => datedWordsIn(text).length > 0),
    'time-unsaid': /không ghi rõ thời hạn/u.test(time.figure),
    'time-by-way': /không ghi vì sao/u.test(time.remark ?? ''),
    'papers-by-case': plainFile(procedure.evidence).caseName !== undefined,
  };
  return (Object.keys(DOUBTS) as Doubt[]).filter((doubt) => told[doubt]);
}
