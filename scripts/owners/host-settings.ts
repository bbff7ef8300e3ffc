import { isGroup } from '../../src/fields/is-group.ts';

/** Whether a host holds back a change until its owners approve it, and why one can or can't tell. */
export interface HostVerdict {
  state: 'held' | 'not-held' | 'unknown';
  why: string;
}

const unknown = (why: string): HostVerdict => ({ state: 'unknown', why });
const notHeld = (why: string): HostVerdict => ({ state: 'not-held', why });

/**
 * Reads what a host says of the branch that is published: GitHub's `/repos/…/rules/branches/main` (a list of rules) or
 * GitLab's `/projects/…/protected_branches/main`. Anything else, such as an answer that a key was refused, tells nothing.
 */
export function judgeSettings(text: string): HostVerdict {
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch {
    return unknown('tệp không có câu trả lời của nơi đặt kho mã; khóa có thể không được đọc luật nhánh');
  }
  if (Array.isArray(settings)) return githubVerdict(settings);
  if (isGroup(settings) && 'code_owner_approval_required' in settings) return gitlabVerdict(settings);
  if (isGroup(settings) && 'push_access_levels' in settings)
    return unknown('GitLab này không cho biết Code owner approval (bản không trả phí không có)');
  const said =
    isGroup(settings) && typeof settings['message'] === 'string' ? `: "${settings['message']}"` : '';
  return unknown(`nơi đặt kho mã không cho đọc luật nhánh${said}`);
}

function githubVerdict(rules: readonly unknown[]): HostVerdict {
  const reviews = rules
    .filter(isGroup)
    .filter(({ type }) => type === 'pull_request')
    .map(({ parameters }) => (isGroup(parameters) ? parameters : {}));
  if (reviews.length === 0)
    return notHeld(
      'không có luật (ruleset) nào đòi yêu cầu xét duyệt trước khi gộp; luật kiểu cũ (branch protection) thì khóa này không đọc được',
    );
  const isHeld = reviews.some((review) => review['require_code_owner_review'] === true);
  return isHeld
    ? { state: 'held', why: 'GitHub đòi Code Owners duyệt trước khi gộp' }
    : notHeld('có đòi xét duyệt nhưng chưa bật Require review from Code Owners');
}

function gitlabVerdict(branch: Readonly<Record<string, unknown>>): HostVerdict {
  if (branch['code_owner_approval_required'] !== true)
    return notHeld('nhánh được bảo vệ nhưng chưa bật Code owner approval');
  const pushers = Array.isArray(branch['push_access_levels']) ? branch['push_access_levels'] : [];
  const canPush = pushers
    .filter(isGroup)
    .some(({ access_level: level }) => typeof level === 'number' && level > 0);
  return canPush
    ? notHeld('có người được đẩy thẳng vào nhánh (Allowed to push), không qua xét duyệt')
    : { state: 'held', why: 'GitLab đòi Code owner duyệt, không ai đẩy thẳng được' };
}
