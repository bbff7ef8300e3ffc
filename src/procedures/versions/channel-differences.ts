import { costsOn } from '../rows/costs.ts';
import type { Channel } from '../schema/channel-schema.ts';
import { CHANNEL_LABELS, COST_LABELS, type ChannelKind } from '../schema/codes.ts';
import { fromTo, listDifference } from './difference-words.ts';
import type { Procedure } from '../schema/schema.ts';
import { costFigure, formatProcessingTime } from '../rows/format.ts';

/** A version with the day on which its figures are read: the last of the older one, the first of the newer. */
export interface ReadVersion {
  data: Procedure;
  day: string;
}

/** What changed in how a file is sent, how long it takes and what it costs; said once where every way changed alike. */
export function channelDifferences(before: ReadVersion, after: ReadVersion): string[] {
  const [old, now] = [byKind(before), byKind(after)];
  const kinds = (Object.keys(CHANNEL_LABELS) as ChannelKind[]).filter((kind) => now.has(kind));
  const shared = kinds.filter((kind) => old.has(kind));
  const changes = shared.flatMap((kind) =>
    channelDifference(old.get(kind) ?? [], now.get(kind) ?? [], before.day, after.day).map((text) => ({
      kind,
      text,
    })),
  );
  const labels = (all: Map<ChannelKind, Channel[]>) => [...all.keys()].map((kind) => CHANNEL_LABELS[kind]);
  return [
    ...listDifference('cách nộp', labels(old), labels(now)),
    ...[...Map.groupBy(changes, ({ text }) => text)].map(([text, same]) =>
      same.length === shared.length ? text : `${text} (${waysText(same.map(({ kind }) => kind))})`,
    ),
  ];
}

const byKind = ({ data }: ReadVersion): Map<ChannelKind, Channel[]> =>
  Map.groupBy(data.channels, ({ kind }) => kind);

const waysText = (kinds: readonly ChannelKind[]): string =>
  `nộp ${kinds.map((kind) => CHANNEL_LABELS[kind].toLocaleLowerCase('vi')).join(', ')}`;

function channelDifference(
  before: readonly Channel[],
  after: readonly Channel[],
  lastDay: string,
  firstDay: string,
): string[] {
  const [old, now] = [costsText(before, lastDay), costsText(after, firstDay)];
  const label = old.label === now.label ? old.label : 'Phí, lệ phí';
  return [
    fromTo('Thời hạn giải quyết', timesText(before), timesText(after)),
    fromTo(label, old.text, now.text),
  ].flatMap((text) => text ?? []);
}

const timesText = (channels: readonly Channel[]): string =>
  channels
    .flatMap(({ processingTime }) => (processingTime ? [formatProcessingTime(processingTime)] : []))
    .join('; ');

/** The charges of the day; a single figure stands by itself, under the name of its kind. */
function costsText(channels: readonly Channel[], day: string): { label: string; text: string } {
  const costs = channels.flatMap((channel) => costsOn(channel, day));
  const [only] = costs;
  if (only && costs.length === 1)
    return { label: COST_LABELS[only.kind], text: costFigure(only) ?? only.note ?? '' };
  const text = costs
    .map((cost) => `${COST_LABELS[cost.kind]} ${costFigure(cost) ?? cost.note ?? ''}`)
    .join('; ');
  const free = costs.length === 0 && channels.some((channel) => channel.free);
  return { label: 'Phí, lệ phí', text: free ? 'không thu' : text };
}
