import type { Cost } from '../schema/channel-schema.ts';
import { amountsIn, perOf, type StatedAmount } from './amounts.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { cutAt, sentencesOf } from './sentences.ts';

/** One amount that is asked on a day. */
export interface Charge {
  amount: number;
  currency: 'VND' | 'USD';
  per: string | undefined;
  /** For whom or for what, where the record tells several apart. */
  label: string | undefined;
  /** The number of the record is not that of its own words, which win. */
  isCorrected: boolean;
  /** Whether its label names the only place where it is asked. */
  isOfPlace?: true;
}

/** No charge of the state is smaller, in đồng; the thousands of such a number have been lost. */
export const LEAST_AMOUNT = 1000;
/** The longest name of what a charge is for, in letters. */
const LONGEST_LABEL = 70;

/** Whether a number of the record is too small to be an amount. */
export const isTooSmall = ({ amount = 0, currency }: Cost): boolean =>
  currency === 'VND' && amount > 0 && amount < LEAST_AMOUNT;

/** '/trang', 'đối với 1 tờ khai': what the number is reckoned by, and nothing else. */
const BARE_UNIT =
  /^\s*(?:\/|(?:tính\s+)?(?:đối với|cho|trên|mỗi)\s+(?:(?:1|một|mỗi)\s+)?)\s*([^.,;:\d]{2,40})\.?\s*$/iu;
/** Whether words say only what the number is reckoned by, or nothing. */
export const isBareUnit = (note: string): boolean => note === '' || BARE_UNIT.test(note);

/** The first amount of each sentence of a charge's words, and for whom or for what it is. */
export const toldAmounts = (
  text: string,
): { sentence: string; first: StatedAmount; label: string | undefined }[] =>
  sentencesOf(text).flatMap((sentence) => {
    const [first] = amountsIn(sentence);
    return first === undefined
      ? []
      : [{ sentence, first, label: labelOf(sentence.slice(0, first.at), text) }];
  });

/** The amounts of one charge: the one that its number names first, with what the words tell of others as more. */
export function chargesIn(cost: Cost, text: string): { charges: Charge[]; more?: string | undefined } {
  const found = toldAmounts(text);
  const [base] = found;
  if (base === undefined) {
    const per = perOf(BARE_UNIT.exec(text)?.[1]);
    const { amount = 0, currency } = cost;
    const label = text.length <= LONGEST_LABEL && per === undefined ? labelOf(text, text) : undefined;
    return {
      charges: amount > 0 && !isTooSmall(cost) ? [{ amount, currency, per, label, isCorrected: false }] : [],
    };
  }
  if (!cost.amount && found.length > 1)
    return { charges: found.map(({ first, label }) => ({ ...first, label, isCorrected: true })) };
  const own = found.find(({ first }) => first.amount === cost.amount) ?? base;
  const isFurther = own.label !== undefined && own.first.amount !== cost.amount && !isTooSmall(cost);
  if (isFurther && cost.amount)
    return {
      charges: [
        {
          amount: cost.amount,
          currency: cost.currency,
          per: perOf(BARE_UNIT.exec(sentencesOf(text)[0] ?? '')?.[1]),
          label: undefined,
          isCorrected: false,
        },
      ],
      more: found.map(({ sentence }) => sentence).join('; '),
    };
  const more = found.filter((one) => one !== own).map(({ sentence }) => sentence);
  return { charges: chargeOf(cost, own.first, own.label), more: more.join('; ') || undefined };
}

/** The words' amount in place of the record's number; none where lost noughts don't explain how far they are apart. */
function chargeOf(cost: Cost, stated: StatedAmount, label: string | undefined): Charge[] {
  const { amount, currency, per } = stated;
  const own = cost.amount ?? 0;
  const isExplained =
    !isTooSmall(cost) || [100, 1000].includes(amount / own) || (amount === own && currency !== cost.currency);
  return isExplained ? [{ amount, currency, per, label, isCorrected: own !== amount }] : [];
}

/** Words before an amount that say nothing of whom or what it is for. */
const NO_LABEL =
  /^(?:chỉ|là|mức(?: thu)?(?: đầy đủ)?|thu|(?:lệ )?phí|trường hợp công dân nộp hồ sơ [^:]*|tại (?:ủy|uỷ) ban[^:]*|[\s:,(])*$/iu;
const FOR_LISTS = /theo danh sách/iu;

/** For what an amount is, in the words before it; people on a list are told apart in the words around. */
function labelOf(before: string, text: string): string | undefined {
  if (FOR_LISTS.test(text)) return 'Theo danh sách';
  const label = before
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/^(?:phí thẩm định|phí đối với|lệ phí đối với|phí)\s+/iu, '')
    .replace(/(?<![\s:;.,(])[\s:;.,(]*(?:(?:mức thu(?: là)?|thu|là)[\s:,(]*)?$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return NO_LABEL.test(label) ? undefined : upperFirst(cutAt(label, LONGEST_LABEL));
}
