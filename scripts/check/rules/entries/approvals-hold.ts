import { APPROVED_KINDS, type ApprovedKind } from '../../../../src/fields/approval.ts';
import {
  isRoleOn,
  ROLE_DUTIES,
  type Role,
  type RoleDuty,
} from '../../../../src/site/schemas/roles-schema.ts';
import type { Content, Entry, Finding, Rule } from '../../../content/content.ts';

/** Whether the field stands in the entry at all; one that is badly written is told of by the schema. */
const isWritten = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key);

type Told = Pick<Finding, 'path' | 'message' | 'advice'>;

/** An entry goes up by the approval of a role that has that duty on that day (plan 26/KH-UBND of 2022, part IV; J06). */
export const approvalsHold: Rule = {
  id: 'approvals-hold',
  severity: 'error',
  description: 'Bài đã duyệt thì ghi đủ vai trò được giao duyệt loại bài ấy và ngày duyệt',
  *check(content) {
    for (const kind of Object.keys(APPROVED_KINDS) as ApprovedKind[])
      for (const entry of content.entries[kind] as Entry<ApprovedKind>[])
        for (const fault of faultsOf(entry, kind, content)) yield { in: entry, ...fault };
  },
};

function* faultsOf(
  { data, fields }: Entry<ApprovedKind>,
  kind: ApprovedKind,
  content: Content,
): Generator<Told> {
  const { approvedBy, approvedOn } = fields;
  if (isWritten(data, 'approvedBy') !== isWritten(data, 'approvedOn'))
    yield {
      path: [approvedBy === undefined ? 'approvedOn' : 'approvedBy'],
      message:
        approvedBy === undefined
          ? 'có ngày duyệt mà không có vai trò duyệt'
          : 'có vai trò duyệt mà không có ngày duyệt',
      advice: 'ghi cả approvedBy (mã vai trò trong vai-tro.yaml) và approvedOn (ngày duyệt), hoặc bỏ cả hai',
    };
  if (approvedBy === undefined || approvedOn === undefined) return;
  const { publishedOn } = fields as { publishedOn?: string };
  const isHeld = content.lists.site?.value?.approval?.kinds.includes(kind) ?? false;
  if (!isHeld && publishedOn !== undefined && approvedOn > publishedOn)
    yield {
      path: ['approvedOn'],
      message: `ngày duyệt sau ngày đăng (${publishedOn})`,
      advice: 'bài phải được duyệt trước khi đăng; sửa lại ngày',
    };
  const role = content.lists.roles?.value?.find(({ id }) => id === approvedBy);
  if (role) yield* roleFaults(role, kind, approvedOn, ['approvedBy']);
}

/** What keeps a role from having fulfilled a duty on a day. */
export function* roleFaults(role: Role, duty: RoleDuty, day: string, path: string[]): Generator<Told> {
  if (!role.approves.includes(duty))
    yield {
      path,
      message: `'${role.name}' không được giao duyệt: ${ROLE_DUTIES[duty]}`,
      advice: 'ghi vai trò được giao duyệt loại này; vai trò và việc được giao xem ở vai-tro.yaml',
    };
  else if (!isRoleOn(role, day))
    yield {
      path,
      message: `'${role.name}' không giữ việc này ngày ${day}`,
      advice: 'sửa ngày, hoặc ghi vai trò giữ việc vào ngày ấy',
    };
  else if (role.verification.state === 'awaiting')
    yield {
      path,
      message: `'${role.name}' chưa được xác minh nên chưa duyệt được bài`,
      advice: 'có văn bản giao việc thì ghi vào vai-tro.yaml (verification: verified), rồi mới ghi duyệt',
    };
}
