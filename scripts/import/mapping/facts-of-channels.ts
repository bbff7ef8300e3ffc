import { isForResultOnly } from '../../../src/procedures/answers/ways.ts';
import { addsNothingToZero } from '../../../src/procedures/answers/cost-words.ts';
import type { ChannelInput } from './map-channels.ts';
import type { OfficialProcedure } from './official-procedure.ts';

/** Which figures mean something else once the record's words are read. */
export interface Decisive {
  cost: boolean;
  time: boolean;
}

/** A time in words that is only a number with its unit, as the mapping writes halves and years. */
const ONLY_A_TIME = /^\d+(?:,\d+)? (?:năm|tháng|ngày làm việc|ngày|giờ)$/u;
const SPEAKS_OF_TIME = /thời hạn|ngày|giờ/iu;

/**
 * The ways of sending with their times and amounts, without words. A figure that words decide is not taken at all; where
 * words say more of it, they are left to the portal.
 */
export function factsOfChannels(
  { channels, handlingCases = [] }: OfficialProcedure,
  decisive: Decisive,
): { channels: ChannelInput[]; left: { costs: boolean; processingTime: boolean } } {
  const charges = channels.flatMap(({ costs = [] }) => costs);
  return {
    channels: channels.map((channel) => factsOfChannel(channel, decisive)),
    left: {
      costs: charges.some(saysMore) || (decisive.cost && charges.length > 0),
      processingTime:
        decisive.time ||
        handlingCases.length > 0 ||
        channels.some(
          ({ note = '', processingTime }) => SPEAKS_OF_TIME.test(note) || hasWords(processingTime),
        ),
    },
  };
}

/** Whether a charge has words that its number doesn't say. */
const saysMore = ({ amount, note }: NonNullable<ChannelInput['costs']>[number]): boolean =>
  note !== undefined && !(amount === 0 && addsNothingToZero(note));

function factsOfChannel(channel: ChannelInput, decisive: Decisive): ChannelInput {
  const { kind, processingTime, costs = [] } = channel;
  const isTold = processingTime?.value !== undefined || !hasWords(processingTime);
  return {
    kind,
    ...(processingTime && isTold && !decisive.time && { processingTime: withoutWords(processingTime) }),
    ...(isForResultOnly(channel) && { resultsOnly: true }),
    costs: decisive.cost
      ? []
      : costs.flatMap(({ note: _, ...cost }) => (cost.amount === undefined ? [] : [cost])),
  };
}

const hasWords = (time: ChannelInput['processingTime']): boolean =>
  time?.note !== undefined && !ONLY_A_TIME.test(time.note);

const withoutWords = (time: NonNullable<ChannelInput['processingTime']>) =>
  hasWords(time) ? { value: time.value, unit: time.unit } : time;
