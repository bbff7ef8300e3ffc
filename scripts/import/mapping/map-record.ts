import { mapChannels } from './map-channels.ts';
import { mapEvidence } from './map-evidence.ts';
import { mapHandlingCases } from './map-handling-cases.ts';
import { mapAudience, mapDecision, mapLevels, mapType } from './map-identity.ts';
import { mapOffices } from './map-offices.ts';
import type { MappingLog } from './mapping-log.ts';
import type { OfficialProcedure } from './official-procedure.ts';
import { officialText } from './official-text.ts';
import type { OfficialDetail, OfficialNamed } from '../reading/record-schema.ts';
import { silentParts } from './silent-parts.ts';

const STATES_IN_FORCE = ['ACTIVE', 'UPDATED'];

/**
 * Turns the detail of an official record into the official part of an entry, word for word; what stands in the way is
 * pushed to `log.problems` in Vietnamese, all at once, and the result then counts for nothing.
 *
 * Fields of the record that have no place in an entry, and why:
 * - ids (`categoryIds`, `profileComponentId`, `attachments.filePath` …): the names beside them are kept;
 * - copies of other fields: `codeNotation` (code), `category` (categoriesDetails), `departmentPromulgate…` (the issuing
 *   agency), `description` (requirementsAndConditions; counted as left out if it ever differs), `….detail` of a paper;
 * - empty in every record seen: `decisionNo`, `formalityTargetType`, `departmentDetails`, `fees`, `profileComponents`,
 *   `targetObjects`, `procedureRelatedGroup`, `required`, `source`; not known to the schema, so reported once filled;
 * - the database's housekeeping: `createdAt`, `updatedAt`, `publicationDate`, `proposalType`, `isUndetermined`;
 * - no field on the site yet: `returningMethods`, `isNonTerritorial`, `isSharedService`, `isOfflineOnly`,
 *   `isProcessingResult` (the paper is another procedure's result), codes of results, kind of service group.
 */
export function mapRecord(
  detail: OfficialDetail,
  sectorOf: (category: OfficialNamed) => string,
  log: MappingLog,
): OfficialProcedure {
  refuseOutsiders(detail, log);
  const category = detail.categoriesDetails?.[0];
  if (category === undefined) log.problems.push('hồ sơ không ghi lĩnh vực (categoriesDetails)');
  if ((detail.categoriesDetails ?? []).length > 1) log.leftOut.push('lĩnh vực thứ hai của hồ sơ');
  const channels = mapChannels(detail.executionMethods ?? [], log);
  const parts = {
    code: officialText(detail.code) ?? '',
    name: officialText(detail.name) ?? '',
    decision: mapDecision(detail, log),
    levels: mapLevels(detail),
    type: mapType(detail, log) ?? 'other',
    sector: category === undefined ? '' : sectorOf(category),
    audience: mapAudience(detail, log),
    ...mapOffices(detail, log),
    channels,
    handlingCases: mapHandlingCases(detail, channels, log),
    evidence: mapEvidence(detail.executionCases ?? [], log),
    ...mapTexts(detail, log),
    onlineService:
      detail.isFullProcess && channels.some(({ kind }) => kind === 'online') ? ('full' as const) : undefined,
    awaiting: log.doubts,
  };
  return { ...parts, silentInRecord: silentParts(parts) };
}

/** Procedures between offices are not for citizens, and one out of force is not published as if it were in force. */
function refuseOutsiders(detail: OfficialDetail, log: MappingLog): void {
  if (detail.isInternal || detail.type === 'STANDARD_INTERNAL')
    log.problems.push('thủ tục nội bộ giữa các cơ quan nhà nước, người dân không thực hiện (isInternal)');
  if (!STATES_IN_FORCE.includes(detail.state ?? 'ACTIVE'))
    log.problems.push(`tình trạng của hồ sơ là "${detail.state}", không phải đang áp dụng (state)`);
}

function mapTexts(detail: OfficialDetail, log: MappingLog) {
  const requirements = officialText(detail.requirementsAndConditions);
  if (officialText(detail.description) !== requirements && officialText(detail.description) !== undefined)
    log.leftOut.push('mô tả (description) khác với yêu cầu, điều kiện');
  return {
    receivingAddress: officialText(detail.dossierReceivingAddresses),
    steps: (detail.executionSteps ?? [])
      .map(({ name, description }) => ({ name: officialText(name), text: officialText(description) }))
      .filter(({ name, text }) => name !== undefined || text !== undefined),
    requirements,
    outputs: names(detail.resultsDetails),
    legalBasis: (detail.legalBasisesDetails ?? []).flatMap((document) => {
      const [number, title] = [officialText(document.code), officialText(document.name)];
      const said = number ?? title;
      return said === undefined ? [] : [{ number: said, title: title === said ? undefined : title }];
    }),
    keywords: (detail.keywords ?? '').split(/[;\n]/).flatMap((word) => officialText(word) ?? []),
    officialNote: officialText(detail.note),
    serviceGroups: [...new Set(names(detail.serviceGroupsDetails))],
  };
}

function names(items: readonly { name?: string | null | undefined }[] | null | undefined): string[] {
  return (items ?? []).flatMap(({ name }) => officialText(name) ?? []);
}
