import { COST_WORDS } from '../schema/plain-facts-labels.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, type Answer } from './answer.ts';
import type { ReadCost } from './read-cost.ts';
import { exemptIn, isFreeInTime, isUnset, readCostWords } from './cost-words.ts';
import { ASK, ASK_BEFORE, sayByLaw } from './plain-facts.ts';
import { sentencesOf } from './sentences.ts';

/** What the reader does where nothing is known. */
export const ASK_THERE = 'Hỏi mức thu tại nơi nộp';
/** What is said beside {@link ASK_THERE} where a table tells the charge in words. */
const IN_WORDS = 'Mức thu ghi bằng lời ở bảng phí';
/** What is said of a fee that is named, and for which no document has an amount on the day. */
const NO_TURN = 'Trang chưa ghi văn bản nào đặt mức thu cho ngày này';

/** What is said beside amounts of fees that have none; nothing where every fee has one. */
export const openFees = (costs: readonly ReadCost[]): (string | undefined)[] => [
  costs.some(({ open }) => open === 'no-turn')
    ? 'Còn khoản thu chưa rõ mức cho ngày này: hỏi nơi nộp'
    : undefined,
  costs.some(({ open }) => open === 'in-words') ? 'Còn khoản thu ghi bằng lời ở bảng phí' : undefined,
  costs.some(({ open }) => open === 'elsewhere') ? 'Nơi khác chưa rõ mức: hỏi nơi nộp' : undefined,
];

/** Nothing is charged, by the record's number. */
export const ZERO = '0 đồng';

/**
 * The answer where the record states no amount: what its words say, or 0 đồng where it has none and no step asks for
 * money. 0 beside words is a number that was filled in, not a promise (README of the official records).
 */
export function answerCostWords(costs: readonly ReadCost[], steps: Procedure['steps']): Answer {
  const open = new Set(costs.map((cost) => cost.open));
  if (open.has('no-turn')) return answer(ASK_THERE, NO_TURN);
  if (open.has('in-words')) return answer(ASK_THERE, IN_WORDS);
  const texts = [...new Set(costs.flatMap(({ words }) => words ?? []))];
  const [doubtful] = costs.flatMap((cost) => cost.doubtful ?? []);
  const read = texts.map((text) => ({ text, words: readCostWords(text) }));
  const of = (kind: string) => read.find(({ words }) => words.kind === kind);
  const all = texts.join('\n');
  if (of('province') !== undefined) return byProvince(all);
  if (doubtful !== undefined) return answer(ASK_THERE, `Hồ sơ ghi ${doubtful} đồng, có thể thiếu số 0`);
  const law = of('law')?.words;
  if (law?.kind === 'law') return answer(sayByLaw(law.document), ASK);
  if (of('other') !== undefined) return answer(ASK_THERE, IN_WORDS);
  if (of('copy') !== undefined) return forCopies(exemptIn(all), steps);
  if (isUnset(all)) return answer(COST_WORDS.unset);
  const [basis] = costs.flatMap((cost) => cost.basis ?? []);
  return withoutCharge(all, steps, basis);
}

/** Whom the words exempt, there is a charge for the others besides that for copies; the record gives no amount of it. */
function forCopies(exempt: string | undefined, steps: Procedure['steps']): Answer {
  if (exempt === undefined) return answer(COST_WORDS['copies-only']);
  const isAsked = steps.some(({ text = '' }) => ASKED.test(text));
  return isAsked ? answer(COST_WORDS['in-steps'], exempt, ASK_BEFORE) : answer(ASK_THERE, exempt);
}

function byProvince(text: string): Answer {
  const exempt = exemptIn(text);
  if (isFreeInTime(text)) return answer(COST_WORDS['free-in-time'], exempt, ASK);
  return answer(
    COST_WORDS[/\(nếu có\)|nếu có thu/iu.test(text) ? 'by-province-if-any' : 'by-province'],
    exempt,
    ASK,
  );
}

/** The reader hands over money: "nộp phí cấp bản sao". */
const ASKED = /(?:nộp|đóng|tạm thu)\s+(?:tiền\s+)?(?:tạm ứng\s+)?(?:án phí|lệ phí|phí)(?!\s+trước bạ)/iu;
const IF_DUE = /nếu (?:thuộc|có)|trường hợp phải nộp/iu;

/** Nothing is charged by the record's number; a step that asks for money all the same is said. */
function withoutCharge(text: string, steps: Procedure['steps'], basis: string | undefined): Answer {
  const asked = steps.flatMap((step) => sentencesOf(step.text ?? '')).filter((part) => ASKED.test(part));
  const isIfDue = asked.some((part) => IF_DUE.test(part));
  if (asked.length > 0 && !isIfDue) return answer(COST_WORDS['in-steps'], ASK_BEFORE);
  const exempt = exemptIn(text);
  const due = isIfDue ? 'Các bước nói có trường hợp phải nộp lệ phí: hỏi nơi nộp' : undefined;
  return answer(ZERO, exempt ?? `Theo ${basis ?? 'Cơ sở dữ liệu quốc gia'}`, due);
}
