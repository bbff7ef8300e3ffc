import { lowerFirst } from '../../text/first-letter.ts';

/** An amount of money that a text states, and what it is reckoned by ('trang', 'thẻ căn cước'). */
export interface StatedAmount {
  amount: number;
  currency: 'VND' | 'USD';
  per: string | undefined;
  /** Where it stands in the text. */
  at: number;
  end: number;
}

const AMOUNT =
  /(?<![\d.,/])(?<digits>\d{1,3}(?:[.,]\d{3})+|\d+)\s*(?<scale>nghìn|ngàn|triệu)?\s*(?<currency>đồng|vnđ|vnd|đ|usd)?(?!\p{L})\s*(?:\/\s*(?<per>[^.,;:()–]{2,60}))?/giu;
const SCALES: Record<string, number> = { nghìn: 1000, ngàn: 1000, triệu: 1_000_000 };

/** The amounts that a text states, with a currency or reckoned by something; a bare number is none. */
export const amountsIn = (text: string): StatedAmount[] =>
  [...text.matchAll(AMOUNT)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { digits = '', scale, currency, per } = groups;
    const amount = Number(digits.replace(/[.,]/g, '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    const isStated = currency !== undefined || (per !== undefined && /[.,]/.test(digits));
    if (!isStated || amount === 0) return [];
    const unit = perOf(per);
    return [
      {
        amount,
        currency: currency?.toLowerCase() === 'usd' ? 'USD' : 'VND',
        per: unit,
        at: index,
        end: index + whole.length,
      },
    ];
  });

/** What a charge is reckoned by, without what follows. @example perOf('thẻ căn cước của cá nhân') // 'thẻ căn cước' */
export function perOf(text: string | undefined): string | undefined {
  const [unit = ''] = (text ?? '').split(/(?<!\s)\s+(?:đối với|đến đối với|theo|của|cho|thì|nếu|tối đa)\s/u);
  return unit.trim() === '' ? undefined : lowerFirst(unit.trim().replace(/(?<!\s)\s*\/\s*/g, '/'));
}
