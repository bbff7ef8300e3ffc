import type { z } from 'astro/zod';
import type { channelSchema } from '../../../src/procedures/schema/channel-schema.ts';
import { CHANNEL_LABELS, COST_LABELS, type ChannelKind } from '../../../src/procedures/schema/codes.ts';
import { mapCosts } from './map-costs.ts';
import { mapTime } from './map-time.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialMethod } from '../reading/record-schema.ts';

export type ChannelInput = z.input<typeof channelSchema>;

/** The ways of sending, by the record's names. */
export const CHANNEL_KINDS: Readonly<Record<string, ChannelKind>> = {
  DIRECT: 'in-person',
  ONLINE: 'online',
  POSTAL: 'post',
};

/** The ways to send a file, one for each of the record's, in its order; a way that it lists twice stays twice. */
export function mapChannels(methods: readonly OfficialMethod[], log: MappingLog): ChannelInput[] {
  const channels = methods.flatMap((method): ChannelInput[] => {
    const kind = CHANNEL_KINDS[method.submissionMethod ?? ''];
    if (kind === undefined) {
      log.problems.push(`hình thức nộp "${method.submissionMethod}" chưa có trên trang (submissionMethod)`);
      return [];
    }
    const processingTime = mapTime(method.processingTime, method.processingTimeUnit, log);
    return [
      {
        kind,
        processingTime,
        costs: mapCosts(method.fees ?? [], log),
        note: officialText(method.description),
      },
    ];
  });
  log.doubts.push(...doubtfulAmounts(channels));
  return channels;
}

/** No charge is below 1,000 đồng: such an amount has most likely lost its thousands in the national database. */
function doubtfulAmounts(channels: readonly ChannelInput[]): MappingLog['doubts'] {
  const places = new Map<number, Set<string>>();
  for (const channel of channels)
    for (const { amount, currency = 'VND', kind } of channel.costs ?? [])
      if (currency === 'VND' && amount !== undefined && amount > 0 && amount < 1000) {
        const found = places.get(amount) ?? new Set();
        places.set(
          amount,
          found.add(`${COST_LABELS[kind].toLowerCase()}, ${CHANNEL_LABELS[channel.kind].toLowerCase()}`),
        );
      }
  return [...places].map(([amount, where]) => ({
    what: `Mức thu ${amount} đồng (${[...where].join('; ')})`.slice(0, 200),
    ask: 'ward',
    at: 'cost',
    why: `Cơ sở dữ liệu quốc gia ghi ${amount} đồng, có thể thiếu ba số 0 hoặc tính bằng đơn vị tiền khác; hỏi cơ quan thực hiện và văn bản quy định mức thu.`,
  }));
}
