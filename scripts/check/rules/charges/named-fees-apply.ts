import { valuesAt } from '../../../../src/fields/schema-walk.ts';
import { amountsIn } from '../../../../src/procedures/answers/amounts.ts';
import { readCostWords } from '../../../../src/procedures/answers/cost-words.ts';
import type { FeeTurn } from '../../../../src/legal-documents/fee-turns.ts';
import { idsOf, type Entry, type Finding, type Rule } from '../../../content/content.ts';
import { feeTurnsOf } from '../../../content/fees.ts';
import type { WrittenCharge } from '../../../content/own-charges.ts';
import { feeGaps } from './fee-gaps.ts';

const rowsIn = (value: unknown): WrittenCharge[] =>
  Array.isArray(value) ? value.map((row) => (row ?? {}) as WrittenCharge) : [];

/** A charge of which the record says only that the province sets it. */
const isLeftToProvince = ({ amount, note }: WrittenCharge): boolean =>
  !amount && typeof note === 'string' && readCostWords(note).kind === 'province';

/**
 * Whether a written charge says what a fee of a table says: the same kind, by the same document, with the same amount by no
 * other document, or left to the province.
 */
const repeats = (charge: WrittenCharge, turns: readonly FeeTurn[]): boolean =>
  turns.some(
    ({ fee, document }) =>
      charge['kind'] === fee.kind &&
      (charge['legalBasis'] === document.number ||
        isLeftToProvince(charge) ||
        (charge['legalBasis'] === undefined &&
          charge['amount'] !== undefined &&
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
    for (const entry of content.entries.procedures) {
      yield* answeredInWords(entry);
      for (const [path, channel] of valuesAt(entry.data, ['channels', '*'])) {
        const { fees, costs } = (channel ?? {}) as { fees?: unknown; costs?: unknown };
        const named = rowsIn(fees);
        for (const [at, { fee }] of named.entries()) {
          const id = String(fee);
          const here = { in: entry, path: [...path, 'fees', at, 'fee'], value: id };
          const ofFee = turns.get(id) ?? [];
          if (known.has(id) && ofFee.length === 0) yield { ...here, ...NOWHERE };
          for (const gap of feeGaps(ofFee, content.siteDate)) yield { ...here, ...gap };
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
    }
  },
};

const NOWHERE = {
  message: 'văn bản không đặt mức thu này cho đơn vị nào của trang',
  advice: 'xem lại nơi thu (area) trong văn bản, hoặc bỏ dòng này',
};

/** An answer in the editors' own words, which would stay when the fee changes. */
function* answeredInWords(entry: Entry<'procedures'>): Iterable<Finding> {
  const named = [...valuesAt(entry.data, ['channels', '*', 'fees'])].some(
    ([, fees]) => rowsIn(fees).length > 0,
  );
  if (!named) return;
  const words = [
    ...valuesAt(entry.data, ['plainCase', 'cost']),
    ...[...valuesAt(entry.data, ['cases', '*', 'cost'])].filter(
      ([, text]) => typeof text === 'string' && amountsIn(text).length > 0,
    ),
  ];
  for (const [path, text] of words)
    if (text !== undefined)
      yield {
        in: entry,
        path,
        message: 'lời này đứng thay mức thu của văn bản, văn bản đổi mức thì lời vẫn cũ',
        advice: 'bỏ dòng này: trang lấy mức thu của ngày từ văn bản',
      };
}
