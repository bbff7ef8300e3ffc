import type { Procedure } from '../schema/schema.ts';

/** Branches of the State that have offices of their own in a commune, by the names that records give those. */
const BRANCHES: [string, RegExp][] = [
  ['công an', /công an|cơ quan đăng ký xe|xuất nhập cảnh/iu],
  ['cơ quan thuế', /thuế/iu],
  ['cơ quan bảo hiểm xã hội', /bảo hiểm xã hội|BHXH/iu],
  ['tòa án', /t(?:òa|oà) án/iu],
  ['ban chỉ huy quân sự', /quân sự|quân đội|bộ chỉ huy/iu],
  ['bộ đội biên phòng', /biên phòng/iu],
];
/** Counters and offices that take files of every branch. */
const OF_ALL = /trung tâm phục vụ hành chính công|TTPVHCC|một cửa|(?:ủy|uỷ) ban|UBND/iu;

/** The branch to which all those offices belong; none where they are of several or of no such branch. */
export const branchOf = (offices: readonly { name: string }[]): string | undefined =>
  BRANCHES.find(([, named]) => offices.length > 0 && offices.every(({ name }) => named.test(name)))?.[0];

/** Offices whose files a one-stop desk takes or passes on. */
const SERVED = /(?:ủy|uỷ) ban|UBND|^(?:sở|phòng)\s|\s(?:xã(?! hội)|phường)(?:\s|$)/iu;

/** Whether a one-stop desk is a place to ask about the file: not where only a school, a hospital or a fund takes it. */
export const isAskedAtDesk = (
  { executingOffices }: Pick<Procedure, 'executingOffices'>,
  where: string | undefined,
): boolean =>
  ownCounter({ executingOffices }, where) === undefined &&
  (executingOffices.length === 0 ||
    (where !== undefined && OF_ALL.test(where)) ||
    executingOffices.some(({ name }) => SERVED.test(name)));

/**
 * The branch that takes the files of a procedure itself, so that nobody is sent to a one-stop desk for them.
 * @param where the remark of the answer 'Nộp ở đâu'
 */
export function ownCounter(
  { executingOffices }: Pick<Procedure, 'executingOffices'>,
  where: string | undefined,
): string | undefined {
  // Of "Công an cấp xã hoặc Bộ phận một cửa" the office named first is the one that handles it.
  const [first] = where?.split(/\shoặc\s/u) ?? [];
  if (first !== undefined && OF_ALL.test(first)) return undefined;
  return (first === undefined ? undefined : branchOf([{ name: first }])) ?? branchOf(executingOffices);
}
