import { toldAmounts } from '../../../../src/procedures/answers/charges-in-words.ts';
import { datedWordsIn } from '../../../../src/procedures/answers/dated-words.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { formatNumber } from '../../../../src/text/numbers.ts';
import type { Rule } from '../../../content/content.ts';
import { ownCharges, type WrittenCharge } from '../../../content/own-charges.ts';

/**
 * A charge says what is paid on a day: words that halve it until some day belong into charges with days, and words with
 * another amount leave the reader without an answer. Imported entries are listed by the import instead.
 */
export const chargesAgreeWithWords: Rule = {
  id: 'charges-agree-with-words',
  severity: 'error',
  description: 'Khoản thu không được trái với lời diễn giải của chính nó',
  *check(content) {
    for (const { entry, path, charge, all } of ownCharges(content)) {
      const fault = faultOf(
        charge,
        all.map(({ amount }) => amount),
      );
      if (fault !== undefined) yield { in: entry, path: [...path, 'note'], ...fault };
    }
  },
};

function faultOf({ amount, note, validFrom, validUntil }: WrittenCharge, amounts: readonly unknown[]) {
  if (typeof note !== 'string' || typeof amount !== 'number' || amount === 0) return undefined;
  const dated = datedWordsIn(note).find(({ share }) => share !== undefined);
  if (dated !== undefined && validFrom === undefined && validUntil === undefined)
    return {
      message: `lời nói chỉ thu một phần đến hết ${formatDate(dated.until)}, mà khoản thu không ghi ngày nào`,
      advice: 'tách thành hai khoản: mức đang thu có validUntil, mức sau đó có validFrom',
    };
  const told = toldAmounts(note).flatMap(({ first, label }) => (label === undefined ? first.amount : []));
  return told.length === 0 || told.some((one) => amounts.includes(one))
    ? undefined
    : {
        message: `lời nói ${told.map((one) => `${formatNumber(one)} đồng`).join(', ')}, mà số tiền ghi ${formatNumber(amount)} đồng`,
        advice: 'xem văn bản quy định mức thu, sửa số tiền hoặc lời cho khớp',
      };
}
