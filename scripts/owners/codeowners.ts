import { join } from 'node:path';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { isRoleOn, type Role } from '../../src/site/schemas/roles-schema.ts';
import { byteOrder } from '../../src/text/byte-order.ts';

const FROM = '# Lệnh "npm run owners" làm tệp này từ content/vai-tro.yaml; sửa vai trò ở đó, không sửa tay.';

/** A part of the repository that a group must look at. */
interface Kept {
  path: string;
  role: string;
  group: string;
}

/**
 * Every part with the group that must approve its changes on a day; the broadest first.
 * @param content where the repository has its content, from its top
 */
export function keptPaths(roles: readonly Role[], day: string, content = 'content'): Kept[] {
  const kept = roles.flatMap(({ group, name, ...role }) => {
    if (group === undefined || !isRoleOn({ ...role, name }, day)) return [];
    const approved = role.approves.flatMap((duty) =>
      duty === 'criticism' ? [] : [join(content, CONTENT_TYPES[duty].folder, '/')],
    );
    return [...role.folders, ...approved].map((path) => ({ path, role: name, group }));
  });
  const depth = ({ path }: Kept): number => (path === '*' ? 0 : path.split('/').filter(Boolean).length);
  return kept.sort((a, b) => depth(a) - depth(b) || byteOrder(a.path, b.path));
}

const pattern = (path: string): string => (path === '*' ? path : `/${path}`);

/** .github/CODEOWNERS: of all lines that fit a file the last counts, so that the approver of a folder must approve. */
export function githubOwners(kept: readonly Kept[]): string {
  const lines = [...Map.groupBy(kept, ({ path }) => path)].map(
    ([path, all]) => `${pattern(path)} ${[...new Set(all.map(({ group }) => group))].join(' ')}`,
  );
  return `${FROM}
# Tệp này chỉ gọi người phải xem. Đặt luật cho nhánh main: Require a pull request before merging, Require review from
# Code Owners. Chỉ luật nhánh ấy mới buộc phải có người duyệt; "npm run owners -- --settings" cho biết có hay chưa.

${lines.join('\n')}
`;
}

/** .gitlab/CODEOWNERS: each section asks for an approval of its own. */
export function gitlabOwners(kept: readonly Kept[]): string {
  const sections = [...Map.groupBy(kept, ({ role }) => role)].map(
    ([role, all]) => `[${role}]\n${all.map(({ path, group }) => `${pattern(path)} ${group}`).join('\n')}`,
  );
  return `${FROM}
# Mỗi phần trong [ ] phải có một người duyệt, nếu nhánh main được bảo vệ và bật Code owner approval (bản trả phí).
# Chỉ luật nhánh ấy mới buộc phải có người duyệt; "npm run owners -- --settings" cho biết có hay chưa.

${sections.join('\n\n')}
`;
}
