import {
  AUDIENCE_LABELS,
  type Audience,
  type Level,
  TYPE_LABELS,
} from '../../../src/procedures/schema/codes.ts';
import { foldMarks } from '../../../src/text/fold.ts';
import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialDetail } from '../reading/record-schema.ts';

const TYPES: Record<string, keyof typeof TYPE_LABELS> = {
  ASSIGNED_REGULATION: 'law-delegated',
  NOT_ASSIGNED_REGULATION: 'not-law-delegated',
  OTHER: 'other',
};

/** The national database's codes of the groups of applicants; it writes them with Đ or with D. */
export const AUDIENCE_CODES: Record<string, Audience> = {
  DT1: 'citizen',
  DT2: 'enterprise',
  DT3: 'resident-foreigner',
  DT4: 'foreigner',
  DT5: 'party-member',
  DT6: 'party-organisation',
  DT7: 'foreign-organisation',
  DT8: 'vietnamese-enterprise',
  DT9: 'organisation',
  DT10: 'foreign-invested-enterprise',
  DT11: 'cooperative',
  DT12: 'overseas-vietnamese',
  DT13: 'official',
  DT14: 'citizen-without-residence',
  DT15: 'settled-foreigner',
};

/** The levels of administration that handle the procedure. */
export function mapLevels(detail: OfficialDetail): Level[] {
  const said: [boolean | null | undefined, Level][] = [
    [detail.isMinistry, 'ministry'],
    [detail.isProvince, 'province'],
    [detail.isWard, 'commune'],
    [detail.isOtherAgency, 'other'],
  ];
  return said.flatMap(([is, level]) => (is ? [level] : []));
}

export function mapType(detail: OfficialDetail, log: MappingLog): keyof typeof TYPE_LABELS | undefined {
  const type = TYPES[detail.formalityType ?? ''];
  if (type === undefined)
    log.problems.push(`loại thủ tục "${detail.formalityType}" chưa có trên trang (formalityType)`);
  return type;
}

/** Who the procedure is for; a group whose code is unknown, or whose name no longer fits its code, is refused. */
export function mapAudience(detail: OfficialDetail, log: MappingLog): Audience[] {
  const groups = (detail.subjectTypesDetails ?? []).flatMap(({ code, name }) => {
    const audience = AUDIENCE_CODES[(code ?? '').replace(/^Đ/, 'D')];
    if (
      audience !== undefined &&
      foldMarks(AUDIENCE_LABELS[audience]) === foldMarks(officialText(name) ?? '')
    )
      return [audience];
    log.problems.push(`đối tượng thực hiện "${name}" (mã ${code}) chưa có trên trang (subjectTypesDetails)`);
    return [];
  });
  return [...new Set(groups)];
}

/** The decision that announced the procedure; its day is the one in Vietnam, whatever the time zone here. */
export function mapDecision(detail: OfficialDetail, log: MappingLog) {
  const number = officialText(detail.procedureProposal?.proposalNumber);
  const issuer = officialText(detail.procedureProposal?.issuingAgency?.name);
  if (number === undefined)
    log.problems.push('hồ sơ không ghi số quyết định công bố (procedureProposal.proposalNumber)');
  if (issuer === undefined)
    log.problems.push('hồ sơ không ghi cơ quan công bố (procedureProposal.issuingAgency)');
  const signedAt = detail.procedureProposal?.decisionDate ?? undefined;
  const signedOn = signedAt === undefined ? undefined : dayInVietnam(signedAt);
  if (signedAt !== undefined && signedOn === undefined)
    log.problems.push(`ngày ký quyết định công bố "${signedAt}" không phải một ngày (decisionDate)`);
  return { number: number ?? '', issuer: issuer ?? '', signedOn };
}

/** Undefined for what is no moment of the years that are written with four digits. */
function dayInVietnam(instant: number): string | undefined {
  const moment = new Date(instant + 7 * 3_600_000);
  const year = moment.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? moment.toISOString().slice(0, 10) : undefined;
}
