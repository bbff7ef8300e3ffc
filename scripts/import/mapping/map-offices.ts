import type { MappingLog } from './mapping-log.ts';
import { officialText } from './official-text.ts';
import type { OfficialDetail } from '../reading/record-schema.ts';

/** The roles of an office, each with the words that the record's field names are made of. */
const ROLES = {
  competentAuthorities: {
    list: 'Authority',
    inWords: 'delegatedAgencies',
    label: 'Cơ quan có thẩm quyền',
  },
  executingOffices: { list: 'Executing', inWords: 'executingAgencies', label: 'Cơ quan thực hiện' },
  authorisedOffices: { list: 'Authorized', inWords: 'authorizedAgencies', label: 'Cơ quan được ủy quyền' },
  coordinatingOffices: { list: 'Coordinating', inWords: 'coordinatingAgencies', label: 'Cơ quan phối hợp' },
} as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

/** So many ids fit the reason that an editor reads. */
const SHOWN_IDS = 5;

/**
 * The offices of a procedure by role. A record names them in two lists, single departments and groups of units
 * ("Ủy ban nhân dân cấp xã"); both count, a name said twice is said once. In all 5,000 records looked at, the
 * `…Agencies` text is exactly the department names joined by a comma, so it is only read when both lists are empty.
 */
export function mapOffices(detail: OfficialDetail, log: MappingLog) {
  return {
    competentAuthorities: officesOf(detail, ROLES.competentAuthorities, log),
    executingOffices: officesOf(detail, ROLES.executingOffices, log),
    authorisedOffices: officesOf(detail, ROLES.authorisedOffices, log),
    coordinatingOffices: officesOf(detail, ROLES.coordinatingOffices, log),
  };
}

function officesOf(detail: OfficialDetail, role: Role, log: MappingLog): { name: string }[] {
  const departments = (detail[`departments${role.list}`] ?? []).filter((office) => office !== null);
  const unitGroups = (detail[`unitGroups${role.list}`] ?? []).filter((office) => office !== null);
  const names = new Set([...departments, ...unitGroups].flatMap(({ name }) => officialText(name) ?? []));
  askAboutNameless(detail, role, new Set([...departments, ...unitGroups].map(({ id }) => id)), log);
  const inWords = officialText(detail[role.inWords]);
  const joined = officialText(departments.map(({ name }) => name).join(', '));
  if (inWords !== undefined && names.size === 0) return [{ name: inWords }];
  if (inWords !== undefined && inWords !== joined)
    log.leftOut.push(`lời kể ${role.label.toLowerCase()} khác với danh sách`);
  return [...names].map((name) => ({ name }));
}

/** Some offices are an id without a name beside it. */
function askAboutNameless(
  detail: OfficialDetail,
  { list, label }: Role,
  named: ReadonlySet<string | null | undefined>,
  log: MappingLog,
): void {
  const ids = [...(detail[`department${list}Ids`] ?? []), ...(detail[`unitGroup${list}Ids`] ?? [])];
  const nameless = [...new Set(ids)].filter((id) => !named.has(id)).slice(0, SHOWN_IDS);
  if (nameless.length === 0) return;
  log.doubts.push({
    what: label,
    ask: 'ministry',
    at: 'offices',
    why: `Cơ sở dữ liệu quốc gia chỉ ghi mã cơ quan ${nameless.join(', ')}, không ghi tên; hỏi cơ quan công bố đó là cơ quan nào.`,
  });
}
