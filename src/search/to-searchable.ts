import {
  channelAnswer,
  costAnswer,
  evidenceAnswer,
  isWithoutCharge,
  timeAnswer,
} from '../procedures/answers/answers.ts';
import { waysOpen } from '../procedures/answers/ways.ts';
import { listTitle } from '../procedures/list-title.ts';
import { tierOf } from '../procedures/tier.ts';
import { AUDIENCE_GROUPS, belongsTo } from '../procedures/audience-groups.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import type { SearchableProcedure } from './building/searchable-procedure.ts';

/** What search has to know of a procedure beside its own data. */
export interface SearchContext {
  /** Address part of its page. */
  slug: string;
  /** Name of its sector. */
  sector: string;
  /** Its place among the popular procedures, from 1. */
  rank: number | undefined;
  /** How people ask for it, beside its other names. */
  asks: readonly string[];
  /** The day that the site speaks of, ISO. */
  day: string;
}

/** A procedure as search sees it on a day. */
export function toSearchable(
  data: Procedure,
  { slug, sector, rank, asks, day }: SearchContext,
): SearchableProcedure {
  const title = listTitle(data);
  const tier = tierOf(data);
  return {
    code: data.code,
    slug,
    name: data.name,
    ...(title !== data.name && { title }),
    ...(tier !== 'guided' && { tier }),
    aliases: [...data.aliases, ...asks],
    keywords: data.keywords,
    sector,
    sectorId: data.sector,
    audience: AUDIENCE_GROUPS.filter((group) => belongsTo(data.audience, group)).map((group) => group.id),
    levels: data.levels,
    channels: [...new Set(waysOpen(data).map((channel) => channel.kind))],
    ...(data.summary !== undefined && { summary: data.summary }),
    outputs: data.outputs,
    evidence: data.evidence.flatMap((evidenceCase) => evidenceCase.papers.map((paper) => paper.name)),
    ...(data.requirements !== undefined && { requirements: data.requirements }),
    feeText: costAnswer(data, day),
    timeText: timeAnswer(data),
    papersText: evidenceAnswer(data),
    whereText: channelAnswer(data),
    isFree: isWithoutCharge(data, day),
    isSameDay: data.channels.some(
      ({ processingTime }) => processingTime?.unit === 'hour' && (processingTime.value ?? Infinity) <= 8,
    ),
    ...(rank !== undefined && { popularityRank: rank }),
  };
}
