import { formatDate } from '../../text/dates.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import { COST_LABELS } from '../schema/codes.ts';
import { comingCosts, costsOn } from './costs.ts';
import { costFigure } from './format.ts';

/** What a charge is said with beside its bare figure: named by kind and figure, then its remark. */
export interface CostRemark {
  cost: Cost;
  head: string;
  remark: string | undefined;
}

/** A way of sending as a row of the table; what does not fit beside its figures stands in a row below. */
export interface ChannelRow {
  channel: Channel;
  costs: Cost[];
  /** Charges that are known to begin later, the nearest first. */
  coming: (Cost & { validFrom: string })[];
  remarks: CostRemark[];
  /** Remarks of the time and of the way itself. */
  notes: string[];
}

/** The table of the ways of sending, and what holds for all of them, said once. */
export interface ChannelTable {
  rows: ChannelRow[];
  /** Charges that are alike on every way, with their remarks. */
  sharedCosts: CostRemark[];
  /** Other remarks that every row shares, each with what it is about. */
  shared: { about: string; text: string }[];
}

/** Lays the ways of sending out as a table on a day; what all of them share is taken out and said once. */
export function channelTable(channels: readonly Channel[], day: string): ChannelTable {
  const remarks = channels.map((channel) => remarksOf(channel, day));
  const alike = shared(remarks.map((all) => JSON.stringify(all))) !== undefined;
  const oneNote = alike
    ? undefined
    : shared(remarks.map((all) => (all.length === 1 ? all[0]?.remark : undefined)));
  const time = shared(channels.map(noteOfTime));
  const note = shared(channels.map((channel) => channel.note));
  const said = [
    { about: 'Phí, lệ phí', text: oneNote },
    { about: 'Thời hạn', text: time },
    { about: 'Cách nộp', text: note },
  ];
  return {
    rows: channels.map((channel, at) => ({
      channel,
      costs: distinct(costsOn(channel, day)),
      coming: comingCosts(channel, day),
      remarks: alike || oneNote !== undefined ? [] : (remarks[at] ?? []),
      notes: [
        ...(time === undefined ? [noteOfTime(channel)] : []),
        ...(note === undefined ? [channel.note] : []),
      ].filter((text) => text !== undefined),
    })),
    sharedCosts: alike ? (remarks[0] ?? []) : [],
    shared: said.flatMap(({ about, text }) => (text === undefined ? [] : [{ about, text }])),
  };
}

/** Charges that the record repeats to the letter, once. */
const distinct = (costs: readonly Cost[]): Cost[] => [
  ...new Map(costs.map((cost) => [JSON.stringify(cost), cost])).values(),
];

/** The charges that more is said of than a figure: a remark, the document that sets them, the cases they are for. */
function remarksOf(channel: Channel, day: string): CostRemark[] {
  const all = [
    ...costsOn(channel, day).map((cost) => ({ cost, from: '' })),
    ...comingCosts(channel, day).map((cost) => ({ cost, from: `Từ ${formatDate(cost.validFrom)}: ` })),
  ];
  return all
    .filter(
      ({ cost: { note, legalBasis, cases = [] } }) => (note ?? legalBasis) !== undefined || cases.length > 0,
    )
    .map(({ cost, from }) => {
      const figure = [COST_LABELS[cost.kind], costFigure(cost)].filter(Boolean).join(' ');
      const basis = cost.legalBasis === undefined ? '' : ` theo ${cost.legalBasis}`;
      return { cost, head: `${from}${figure}${basis}`, remark: cost.note };
    });
}

/** The remark beside a figure; a time in words alone, or beside an empty nought, is no remark, it is the time. */
const noteOfTime = ({ processingTime: time }: Channel): string | undefined =>
  time?.value === undefined || (time.value === 0 && time.unit === 'unspecified') ? undefined : time.note;

/** The text that several rows have alike, every one of them. */
const shared = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.length > 1 && texts.every((text) => text === texts[0]) ? texts[0] : undefined;
