import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import type { Fee } from './fee-schema.ts';
import { spanOfFee, type FeeDocument } from './fee-turns.ts';

const figureOf = (amount: number, unit: string | undefined): string =>
  `${formatNumber(amount)} đồng${unit === undefined ? '' : `/${unit}`}`;

const amountIn = (amount: number, unit: string | undefined): string =>
  amount === 0 ? 'Không thu' : figureOf(amount, unit);

/** The amounts of a fee as its document sets them. @example feeFigures(fee) // ['8.000 đồng/bản', 'Nộp trực tuyến: Không thu'] */
export function feeFigures({ amount, amountUpTo, unit, onlineAmount, onlineUntil, area }: Fee): string[] {
  const place = area === undefined ? '' : `${area.name}: `;
  const usual =
    amount === undefined
      ? []
      : amountUpTo === undefined
        ? [`${place}${amountIn(amount, unit)}`]
        : [`${place}từ ${figureOf(amount, undefined)} đến ${figureOf(amountUpTo, unit)}`];
  const end = onlineUntil === undefined ? '' : `, đến hết ${formatDate(onlineUntil)}`;
  return [
    ...usual,
    ...(onlineAmount === undefined
      ? []
      : [`Nộp trực tuyến: ${amountIn(onlineAmount, unit).toLowerCase()}${end}`]),
  ];
}

/** Who pays less, and what else is to be known, one sentence each. */
export const feeRemarks = ({ exemptions = [], note }: Fee): string[] => [
  ...exemptions.map(({ who, reducedBy, legalBasis, validFrom, validUntil }) => {
    const share = reducedBy === undefined ? 'Miễn' : `Giảm ${reducedBy}%`;
    const basis = legalBasis === undefined ? '' : ` theo ${legalBasis}`;
    const days = [
      validFrom === undefined ? '' : ` từ ${formatDate(validFrom)}`,
      validUntil === undefined ? '' : ` đến hết ${formatDate(validUntil)}`,
    ].join('');
    return `${share} cho ${who}${basis}${days}.`;
  }),
  ...(note === undefined ? [] : [note]),
];

/** @example feeSpan({ validUntil: '2026-12-31' }, { from: '2026-01-01' }) // 'Từ 01/01/2026 đến hết 31/12/2026' */
export function feeSpan(
  fee: Pick<Fee, 'validFrom' | 'validUntil'>,
  document: Pick<FeeDocument, 'from' | 'until'>,
): string {
  const { from, until } = spanOfFee(fee, document);
  const begins = from === undefined ? '' : `Từ ${formatDate(from)}`;
  if (until === undefined) return begins === '' ? 'Theo văn bản' : begins;
  return begins === '' ? `Đến hết ${formatDate(until)}` : `${begins} đến hết ${formatDate(until)}`;
}
