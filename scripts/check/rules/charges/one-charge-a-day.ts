import { writtenDay } from '../../../../src/fields/written-day.ts';
import type { Rule } from '../../../content/content.ts';
import { ownCharges, type WrittenCharge } from '../../../content/own-charges.ts';

/** What tells charges of one way apart, days left out. */
const keyOf = ({ kind, currency = 'VND', note = '', cases = [] }: WrittenCharge): string =>
  JSON.stringify([kind, currency, note, cases]);

const overlap = (a: WrittenCharge, b: WrittenCharge): boolean =>
  (writtenDay(a['validFrom']) ?? '0') <= (writtenDay(b['validUntil']) ?? '9') &&
  (writtenDay(b['validFrom']) ?? '0') <= (writtenDay(a['validUntil']) ?? '9');

/** Two charges of one kind, for the same thing and the same people, may not both hold on a day. */
export const oneChargeADay: Rule = {
  id: 'one-charge-a-day',
  severity: 'error',
  description: 'Một ngày chỉ có một mức cho cùng một khoản thu',
  *check(content) {
    for (const { entry, path, charge, at, all } of ownCharges(content)) {
      const other = all.slice(0, at).findIndex((one) => keyOf(one) === keyOf(charge) && overlap(one, charge));
      if (other >= 0)
        yield {
          in: entry,
          path,
          message: `cùng ngày với khoản thu thứ ${other + 1}, cùng loại, cùng lời`,
          advice:
            'ghi ngày cho từng mức (validFrom, validUntil) không chồng nhau, hoặc ghi rõ mỗi khoản thu việc gì',
        };
    }
  },
};
