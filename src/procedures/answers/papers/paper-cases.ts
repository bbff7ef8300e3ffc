import type { EvidenceCase } from '../../schema/evidence-schema.ts';
import { isPaper, kindOfRow, withoutBullet } from './paper-rows.ts';

const NOTES = /^(?:những |các )?(?:điều )?(?:cần )?lưu ý|^ghi chú|^thời hạn/iu;
const NOT_PLAIN =
  /(?:ủy|uỷ) quyền thực hiện|(?:đăng ký|được gửi|gửi|nộp)[^.]{0,30}(?:trên )?môi trường điện tử|trực tuyến|khi (?:có|được) yêu cầu/iu;
const SAME_FILE =
  /^(?:(?:các )?giấy(?: tờ)?(?: bạn)? (?:phải )?(?:nộp|xuất trình|cần|mang|kèm|đưa)|tờ khai[\s:]*$|ai cũng|hồ sơ chính|chính[\s:]*$|(?:nộp|mang theo|đưa)(?: |$)|(?:thành phần )?(?:hồ sơ|chứng từ)(?: phải)?(?: (?:nộp|xuất trình|khai báo)| gồm| bao gồm)|(?:thành phần )?hồ sơ[\s:]*$|(?:giấy tờ|hồ sơ) của (?:người|trẻ)|thành phần|xuất trình|bao gồm|gồm|người yêu cầu|khi nộp|\(?trường hợp không (?:quy định|được gửi)|trường hợp hồ sơ không)/iu;

/** The groups of papers that make one plain file, and the name of the case where the record has several. */
export interface PlainFile {
  groups: EvidenceCase[];
  caseName: string | undefined;
  /** How many cases the record tells apart; 0 where it tells none, or one that is everybody's. */
  cases: number;
}

/**
 * The plain file among the official groups: parts of one file are taken together, remarks, authorisations and files sent
 * by the web are left out, and of cases, which are alternatives, the first by its number counts, else the least special one,
 * that with the shortest name.
 */
export function plainFile(evidence: readonly EvidenceCase[]): PlainFile {
  const [plain] = filesOf(evidence);
  return plain ?? { groups: [], caseName: undefined, cases: 0 };
}

/** The plain file, and after it that of each other case where the record has several; never none. */
export function filesOf(evidence: readonly EvidenceCase[]): PlainFile[] {
  const named = evidence.map((group) => ({
    group,
    name: withoutBullet(group.name ?? '').replace(/\s+/gu, ' '),
  }));
  const telling = named.filter(({ name }) => !NOTES.test(name));
  const plain = telling.filter(({ name }) => !NOT_PLAIN.test(name) || /không được gửi/iu.test(name));
  const pool = plain.length > 0 ? plain : telling;
  const parts = pool.filter(({ name, group }) => isPart(name, group) && group.papers.length > 0);
  const cases = pool.filter(({ name, group }) => !isPart(name, group));
  const common = parts.map(({ group }) => group);
  if (cases.length === 0 || (hasForm(common) && !goOn(common, cases)))
    return [{ groups: common, caseName: undefined, cases: cases.length }];
  return [...cases]
    .sort((a, b) => orderOf(a.group) - orderOf(b.group) || weight(a.name) - weight(b.name))
    .map(({ group, name }) => ({
      groups: [group, ...common],
      caseName: cases.length > 1 ? name : undefined,
      cases: cases.length > 1 ? cases.length : 0,
    }));
}

/** A name that begins as a case does is more special than another of its length. */
const weight = (name: string): number => name.length + (/^(?:đối với )?trường hợp/iu.test(name) ? 200 : 0);

/** Whether the common papers count on where the cases end: 'a) Của cơ quan', 'b) Của cá nhân', then 'c) …' for both. */
function goOn(
  common: readonly EvidenceCase[],
  cases: readonly { group: Pick<EvidenceCase, 'name'> }[],
): boolean {
  const last = Math.max(...cases.map(({ group }) => orderOf(group)));
  const orders = common.flatMap(({ papers }) => papers.map(orderOf)).filter((order) => order > 0);
  return last > 1 && orders.length > 1 && Math.min(...orders) === last + 1;
}

/** Whether the groups hold what everybody files by; without it they are what goes with each of the cases. */
const hasForm = (groups: readonly EvidenceCase[]): boolean =>
  groups.some(({ papers }) => papers.some((paper) => isPaper(paper) && /form/u.test(kindOfRow(paper.name))));

/** A part of one file, by its name, or because the editors marked it for the case that is asked about. */
const isPart = (name: string, { cases = [] }: EvidenceCase): boolean =>
  name === '' || cases.length > 0 || (SAME_FILE.test(name) && !/đối với|của tổ/iu.test(name));

/** The place of a group by its own number or letter: 'b) …', '(2) …', 'Trường hợp 2: …'; groups without any come first. */
export function orderOf({ name = '' }: Pick<EvidenceCase, 'name'>): number {
  const found =
    /^[\s*+-]*(?:trường hợp\s*)?\(?(?:(?<numbers>\d{1,2}(?:\.\d{1,2})*)|(?<letter>[a-eđ]))[.):\s-]/iu.exec(
      name,
    )?.groups;
  if (found?.['numbers'] !== undefined)
    return found['numbers'].split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
  return found?.['letter'] === undefined ? 0 : found['letter'].toLowerCase().charCodeAt(0) - 96;
}
