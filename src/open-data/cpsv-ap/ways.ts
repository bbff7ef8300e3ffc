import { isForResultOnly, waysOpen } from '../../procedures/answers/ways.ts';
import {
  certainOffers,
  processingDuration,
  rulesSetAside,
} from '../../procedures/for-machines/machine-facts.ts';
import { formatProcessingTime, isWithoutUnit } from '../../procedures/rows/format.ts';
import type { Channel, Cost, ProcessingTime } from '../../procedures/schema/channel-schema.ts';
import { CHANNEL_LABELS, COST_LABELS } from '../../procedures/schema/codes.ts';
import type { Procedure } from '../../procedures/schema/schema.ts';
import { siteDate } from '../../site/site.ts';
import { sentences } from './sentences.ts';
import type { Node } from './context.ts';
import { concept, currency } from './shared-nodes.ts';

/** A way of handing in with its place in the record, by which it is called whichever others are shut. */
interface PlacedWay {
  way: Channel;
  at: number;
}

const placed = ({ channels }: Procedure): PlacedWay[] => channels.map((way, at) => ({ way, at }));

/** A time limit in words, with its unit: the vocabulary has no duration in working days. */
function timeWords(time: ProcessingTime | undefined): (string | undefined)[] {
  if (time === undefined) return [];
  const isFigure = (time.value ?? 0) > 0 && !isWithoutUnit(time);
  return [isFigure ? `Thời hạn: ${formatProcessingTime(time)}` : undefined, time.note];
}

function channelNode(
  id: string,
  { way: { kind, note, processingTime }, at }: PlacedWay,
  time: boolean,
): Node {
  return {
    id: `${id}#cach-${at + 1}`,
    type: 'Channel',
    identifier: `${kind}-${at + 1}`,
    kind: concept('cach-nop', kind, CHANNEL_LABELS[kind]),
    description: sentences(CHANNEL_LABELS[kind], note, ...(time ? timeWords(processingTime) : [])),
    processingTime: time ? processingDuration(processingTime) : undefined,
  };
}

/** The ways by which a procedure may be handed in on the site's day; no time where a temporary rule sets it aside. */
export function channelNodes(id: string, procedure: Procedure): Node[] {
  const open = waysOpen(procedure);
  const isTimed = !rulesSetAside(procedure, siteDate);
  return placed(procedure)
    .filter(({ way }) => open.includes(way))
    .map((one) => channelNode(id, one, isTimed));
}

interface CostFacts {
  isOpen: boolean;
  isCertain: boolean;
}

const costNode = (
  id: string,
  { kind, amount, currency: code, note }: Cost,
  [channel, at]: readonly [number, number],
  { isOpen, isCertain }: CostFacts,
): Node => ({
  id: `${id}#khoan-${channel + 1}-${at + 1}`,
  type: 'Cost',
  identifier: `${channel + 1}-${at + 1}`,
  description: [COST_LABELS[kind], note].filter((text) => text !== undefined).join(': '),
  value: isCertain ? amount : undefined,
  currency: isCertain && amount !== undefined ? currency(code) : undefined,
  ifAccessedThrough: isOpen ? `${id}#cach-${channel + 1}` : undefined,
});

/**
 * What the open ways charge, and what getting the result home costs. A figure stands only where the page is certain of all
 * that is to be paid ({@link certainOffers}): a nought beside "tỉnh quy định" is no figure. Else words alone.
 */
export function costNodes(id: string, procedure: Procedure): Node[] {
  const open = waysOpen(procedure);
  const isKnown = certainOffers(procedure, siteDate).length > 0;
  return placed(procedure).flatMap(({ way, at: channel }) => {
    const isOpen = open.includes(way);
    if (!isOpen && !isForResultOnly(way)) return [];
    return way.costs.map((cost, at) =>
      costNode(id, cost, [channel, at], { isOpen, isCertain: isOpen && isKnown }),
    );
  });
}
