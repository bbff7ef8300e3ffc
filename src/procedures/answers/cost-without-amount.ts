import type { Procedure } from '../schema/schema.ts';
import { answer, type Answer } from './answer.ts';
import type { ReadCost } from './charge.ts';
import { exemptIn, isFreeInTime, isUnset, readCostWords } from './cost-words.ts';
import { sentencesOf } from './sentences.ts';

/** What the reader does where nothing is known. */
export const ASK_THERE = 'Hỏi mức thu tại nơi nộp';
/** Nothing is charged, by the record's number. */
export const ZERO = '0 đồng';
const ASK = 'Hồ sơ chính thức không ghi số tiền; hỏi nơi nộp';

/**
 * The answer where the record states no amount: what its words say, or 0 đồng where it has none and no step asks for
 * money. 0 beside words is a number that was filled in, not a promise (README of the official records).
 */
export function answerCostWords(costs: readonly ReadCost[], steps: Procedure['steps']): Answer {
  const texts = [...new Set(costs.flatMap(({ words }) => words ?? []))];
  const [doubtful] = costs.flatMap((cost) => cost.doubtful ?? []);
  const read = texts.map((text) => ({ text, words: readCostWords(text) }));
  const of = (kind: string) => read.find(({ words }) => words.kind === kind);
  const all = texts.join('\n');
  if (of('province') !== undefined) return byProvince(all);
  if (doubtful !== undefined) return answer(ASK_THERE, `Hồ sơ ghi ${doubtful} đồng, có thể thiếu số 0`);
  const law = of('law')?.words;
  if (law?.kind === 'law') return answer(`Có thể phải nộp, theo ${law.document ?? 'quy định'}`, ASK);
  if (of('other') !== undefined) return answer(ASK_THERE, 'Mức thu ghi bằng lời ở bảng phí');
  if (of('copy') !== undefined)
    return answer('0 đồng cho việc này, bản sao cấp thêm thì có phí', exemptIn(all));
  if (isUnset(all)) return answer('0 đồng, hồ sơ ghi không quy định mức thu');
  return withoutCharge(all, steps);
}

function byProvince(text: string): Answer {
  const exempt = exemptIn(text);
  if (isFreeInTime(text)) return answer('Đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định', exempt, ASK);
  return answer(/\(nếu có\)/iu.test(text) ? 'Do tỉnh quy định, nếu có thu' : 'Do tỉnh quy định', exempt, ASK);
}

/** The reader hands over money: "nộp phí cấp bản sao". */
const ASKED = /(?:nộp|đóng|tạm thu)\s+(?:tiền\s+)?(?:tạm ứng\s+)?(?:án phí|lệ phí|phí)(?!\s+trước bạ)/iu;
const IF_DUE = /nếu (?:thuộc|có)|trường hợp phải nộp/iu;

/** Nothing is charged by the record's number; a step that asks for money all the same is said. */
function withoutCharge(text: string, steps: Procedure['steps']): Answer {
  const asked = steps.flatMap((step) => sentencesOf(step.text ?? '')).filter((part) => ASKED.test(part));
  const isIfDue = asked.some((part) => IF_DUE.test(part));
  if (asked.length > 0 && !isIfDue)
    return answer('Hồ sơ không ghi mức thu, các bước có nói phải nộp phí', 'Hỏi nơi nộp trước khi đi');
  const exempt = exemptIn(text);
  const due = isIfDue ? 'Các bước nói có trường hợp phải nộp lệ phí: hỏi nơi nộp' : undefined;
  return answer(ZERO, exempt ?? 'Theo Cơ sở dữ liệu quốc gia', due);
}
