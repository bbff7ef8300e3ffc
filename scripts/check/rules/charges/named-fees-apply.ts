import { valuesAt } from '../../../../src/fields/schema-walk.ts';
import { formatDate } from '../../../../src/text/dates.ts';
import { readCostWords } from '../../../../src/procedures/answers/cost-words.ts';
import type { FeeTurn } from '../../../../src/legal-documents/fee-turns.ts';
import { idsOf, type Finding, type Rule } from '../../../content/content.ts';
import { feeTurnsOf } from '../../../content/fees.ts';
import type { WrittenCharge } from '../../../content/own-charges.ts';

const rowsIn = (value: unknown): WrittenCharge[] =>
  Array.isArray(value) ? value.map((row) => (row ?? {}) as WrittenCharge) : [];

/** A charge of which the record says only that the province sets it. */
const isLeftToProvince = ({ amount, note }: WrittenCharge): boolean =>
  !amount && typeof note === 'string' && readCostWords(note).kind === 'province';

/**
 * Whether a written charge says what a fee of a table says: the same kind, by the same document, with the same amount or left to
 * the province.
 */
const repeats = (charge: WrittenCharge, turns: readonly FeeTurn[]): boolean =>
  turns.some(
    ({ fee, document }) =>
      charge['kind'] === fee.kind &&
      (charge['legalBasis'] === document.number ||
        isLeftToProvince(charge) ||
        (charge['amount'] !== undefined &&
          [fee.amount, fee.onlineAmount].includes(charge['amount'] as number))),
  );

/** A fee that a procedure names has an amount on the day or later, and is not written down once more. */
export const namedFeesApply: Rule = {
  id: 'named-fees-apply',
  severity: 'error',
  description: 'Khoản thu theo văn bản phải còn mức thu, và không chép lại ở thủ tục',
  *check(content) {
    const turns = feeTurnsOf(content);
    const known = idsOf(content, 'fees');
    for (const entry of content.entries.procedures)
      for (const [path, channel] of valuesAt(entry.data, ['channels', '*'])) {
        const { fees, costs } = (channel ?? {}) as { fees?: unknown; costs?: unknown };
        const named = rowsIn(fees);
        for (const [at, { fee }] of named.entries()) {
          const id = String(fee);
          const here = { in: entry, path: [...path, 'fees', at, 'fee'], value: id };
          const ofFee = turns.get(id) ?? [];
          const left = ofFee.filter(({ until = '9999' }) => until >= content.siteDate);
          if (known.has(id) && left.length === 0) yield { ...here, ...without(ofFee) };
          const same = named
            .slice(0, at)
            .some(
              (one) =>
                JSON.stringify([one['fee'], one['cases']]) === JSON.stringify([fee, named[at]?.['cases']]),
            );
          if (same) yield { ...here, message: 'khoản thu này đã có ở trên', advice: 'bỏ một dòng' };
          for (const [place, charge] of rowsIn(costs).entries())
            if (repeats(charge, ofFee))
              yield {
                in: entry,
                path: [...path, 'costs', place],
                message: `khoản thu này đã lấy từ mức thu của văn bản ('${id}')`,
                advice: 'bỏ khoản thu chép ở đây (costs), hoặc bỏ dòng nhắc đến nó ở fees',
              };
        }
      }
  },
};

function without(turns: readonly FeeTurn[]): Pick<Finding, 'message' | 'advice'> {
  const last = turns.at(-1);
  if (last?.until === undefined)
    return {
      message: 'văn bản không đặt mức thu này cho đơn vị nào của trang',
      advice: 'xem lại nơi thu (area) trong văn bản, hoặc bỏ dòng này',
    };
  return {
    message: `mức thu theo ${last.document.number} đã hết từ sau ngày ${formatDate(last.until)}, chưa có mức nào tiếp theo`,
    advice: 'ghi mức thu của văn bản mới với cùng mã khoản thu, hoặc bỏ dòng này',
  };
}
