import { isImported, type Rule } from '../../../content/content.ts';
import { valuesAt } from '../../../../src/fields/schema-walk.ts';

type Charge = Record<string, unknown>;

/** What tells charges of one way apart, days left out. */
const keyOf = ({ kind, currency = 'VND', note = '', cases = [] }: Charge): string =>
  JSON.stringify([kind, currency, note, cases]);

const day = (value: unknown, open: string): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : open;

const overlap = (a: Charge, b: Charge): boolean =>
  day(a['validFrom'], '0') <= day(b['validUntil'], '9') &&
  day(b['validFrom'], '0') <= day(a['validUntil'], '9');

/** Two charges of one kind, for the same thing and the same people, may not both hold on a day. */
export const oneChargeADay: Rule = {
  id: 'one-charge-a-day',
  severity: 'error',
  description: 'Một ngày chỉ có một mức cho cùng một khoản thu',
  *check(content) {
    for (const entry of content.entries.procedures) {
      if (isImported(entry)) continue;
      for (const [path, costs] of valuesAt(entry.data, ['channels', '*', 'costs'])) {
        const charges = Array.isArray(costs) ? (costs as Charge[]) : [];
        for (const [at, charge] of charges.entries()) {
          const other = charges
            .slice(0, at)
            .findIndex((one) => keyOf(one) === keyOf(charge) && overlap(one, charge));
          if (other >= 0)
            yield {
              in: entry,
              path: [...path, at],
              message: `cùng ngày với khoản thu thứ ${other + 1}, cùng loại, cùng lời`,
              advice:
                'ghi ngày cho từng mức (validFrom, validUntil) không chồng nhau, hoặc ghi rõ mỗi khoản thu việc gì',
            };
        }
      }
    }
  },
};
