import type { z } from 'astro/zod';
import type { costSchema } from '../../../src/procedures/schema/channel-schema.ts';
import type { CostKind } from '../../../src/procedures/schema/codes.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialFee } from '../reading/record-schema.ts';

type Cost = z.input<typeof costSchema>;

const KINDS: Record<string, CostKind> = { FEE: 'fee', SERVICE_FEE: 'charge', PRICE_LEVEL: 'price' };
const DONG = ['VND', 'Việt Nam Đồng'];

/**
 * The charges of one channel, each as the record has it: an amount of 0 is kept beside its words, which may state a
 * charge. A charge with neither amount nor words nor file says nothing and is counted as left out.
 */
export function mapCosts(fees: readonly OfficialFee[], log: MappingLog): Cost[] {
  return fees.flatMap((fee): Cost[] => {
    const kind = KINDS[fee.type ?? ''];
    const currency = currencyOf(fee);
    if (kind === undefined) log.problems.push(`loại khoản thu "${fee.type}" chưa có trên trang (fees.type)`);
    if (currency === undefined)
      log.problems.push(
        `đơn vị tiền "${fee.currencyName ?? fee.currency?.code}" chưa có trên trang (fees.currencyName)`,
      );
    if (kind === undefined || currency === undefined) return [];
    const note = noteOf(fee);
    const amount = fee.value ?? undefined;
    if (amount === undefined && note === undefined) {
      log.leftOut.push('khoản thu không ghi số tiền, không ghi lời');
      return [];
    }
    return [
      {
        kind,
        ...(amount !== undefined && { amount }),
        ...(currency !== 'VND' && { currency }),
        ...(note !== undefined && { note }),
      },
    ];
  });
}

/** The record leaves the currency out when it is đồng. */
function currencyOf(fee: OfficialFee): 'VND' | 'USD' | undefined {
  const named = officialText(fee.currencyName) ?? officialText(fee.currency?.code);
  if (named === undefined || DONG.includes(named)) return 'VND';
  return named === 'USD' ? 'USD' : undefined;
}

function noteOf(fee: OfficialFee): string | undefined {
  const file = officialText(fee.attachment?.fileName);
  return officialText(
    [fee.description ?? '', ...(file === undefined ? [] : [`(tệp: ${file})`])]
      .map((part) => part.trim())
      .join('\n'),
  );
}
