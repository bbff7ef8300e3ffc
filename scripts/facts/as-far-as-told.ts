import type { DeclarablePart } from '../../src/procedures/schema/codes.ts';
import type { FactSource } from './procedure-facts.ts';

type Channel = FactSource['channels'][number];
type Told = Pick<FactSource, 'channels' | 'outputs' | 'leftToPortal'>;

/**
 * The official record as far as an entry tells it: without the sentences of the parts that the entry leaves to the
 * national portal by name. Every figure that the entry does tell stays, to be compared. Written apart from the import's
 * own way of taking facts, so that a mistake of that one is found.
 */
export function asFarAsTold(entry: Told, record: FactSource): FactSource {
  const left = new Set<DeclarablePart>(entry.leftToPortal ?? []);
  if (left.size === 0) return record;
  const tellsTimes = entry.channels.some(({ processingTime }) => processingTime !== undefined);
  const tellsCosts = entry.channels.some(({ costs = [] }) => costs.length > 0);
  const outputs = (record.outputs ?? []).length - (entry.outputs ?? []).length;
  return {
    ...record,
    channels: record.channels.map((channel) => ({
      kind: channel.kind,
      processingTime: left.has('processingTime') && !tellsTimes ? undefined : channel.processingTime,
      costs: left.has('costs') ? figuresOf(channel, tellsCosts) : channel.costs,
    })),
    handlingCases: left.has('processingTime') ? [] : record.handlingCases,
    evidence: left.has('evidence') ? [] : record.evidence,
    outputs: left.has('outputs') && outputs > 0 ? (entry.outputs ?? []) : record.outputs,
  };
}

/** The charges without their words: those with an amount, where the entry tells amounts. */
const figuresOf = ({ costs = [] }: Channel, told: boolean): Channel['costs'] =>
  told ? costs.flatMap(({ note: _, ...cost }) => (cost.amount === undefined ? [] : [cost])) : [];
