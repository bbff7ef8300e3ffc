import { AUDIENCE_GROUPS, belongsTo } from '../procedures/audience-groups.ts';
import { costAnswer, evidenceAnswer, isWithoutCharge, timeAnswer } from '../procedures/answers.ts';
import { currentProcedures, type ProcedureEntry } from '../procedures/queries.ts';
import { sectorById } from '../sectors/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { siteDate } from '../site/site.ts';
import { buildProcedureIndex, type BuiltIndex } from './build-index.ts';
import type { SearchableProcedure } from './searchable-procedure.ts';

/** A procedure entry as search sees it. `rank` is its place among the popular ones, from 1. */
export function searchable({ id, data }: ProcedureEntry, rank: number | undefined): SearchableProcedure {
  return {
    code: data.code,
    slug: id,
    name: data.name,
    aliases: data.aliases,
    keywords: data.keywords,
    sector: sectorById(data.sector).name,
    sectorId: data.sector,
    audience: AUDIENCE_GROUPS.filter((group) => belongsTo(data.audience, group)).map((group) => group.id),
    levels: data.levels,
    channels: [...new Set(data.channels.map((channel) => channel.kind))],
    ...(data.summary !== undefined && { summary: data.summary }),
    outputs: data.outputs,
    evidence: data.evidence.flatMap((evidenceCase) => evidenceCase.papers.map((paper) => paper.name)),
    ...(data.requirements !== undefined && { requirements: data.requirements }),
    feeText: costAnswer(data, siteDate),
    timeText: timeAnswer(data),
    papersText: evidenceAnswer(data),
    isFree: isWithoutCharge(data, siteDate),
    isSameDay: data.channels.some(
      ({ processingTime }) => processingTime?.unit === 'hour' && (processingTime.value ?? Infinity) <= 8,
    ),
    ...(rank !== undefined && { popularityRank: rank }),
  };
}

let built: Promise<BuiltIndex> | undefined;

/** The search index of this build's procedures, made once. */
export function procedureIndex(): Promise<BuiltIndex> {
  built ??= buildIndex();
  return built;
}

async function buildIndex(): Promise<BuiltIndex> {
  const popular = readContentList('popular', { procedures: [], searches: [] }).procedures;
  const ranks = new Map(popular.map((code, at) => [code, at + 1]));
  const procedures = (await currentProcedures()).map((entry) =>
    searchable(entry, ranks.get(entry.data.code)),
  );
  return buildProcedureIndex(procedures, readContentList('synonyms', { groups: [] }));
}
