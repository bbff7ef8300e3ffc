import { formatNumber } from '../../../../src/text/numbers.ts';
import type { Rule } from '../../../content/content.ts';
import { ownCharges } from '../../../content/own-charges.ts';
import { LEAST_AMOUNT } from '../../../../src/procedures/answers/charges-in-words.ts';

/** `amount: 10.000` is ten to a machine: a point in YAML makes a fraction, so amounts are written as plain digits. */
export const amountsPlausible: Rule = {
  id: 'amounts-plausible',
  severity: 'error',
  description: 'Số tiền trong trường viết liền chữ số, không dấu chấm',
  *check(content) {
    for (const { entry, path, charge } of ownCharges(content)) {
      const { amount, currency } = charge;
      if (typeof amount !== 'number' || currency === 'USD' || amount <= 0) continue;
      if (Number.isInteger(amount) && amount >= LEAST_AMOUNT) continue;
      const meant = formatNumber(Math.round(amount * 1000));
      yield {
        in: entry,
        path: [...path, 'amount'],
        message: `số tiền được hiểu là ${formatNumber(amount)} đồng; có phải ${meant} đồng?`,
        advice: `viết liền chữ số, ví dụ ${Math.round(amount * 1000)}`,
      };
    }
  },
};
