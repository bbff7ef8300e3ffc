import { describe, expect, it } from 'vitest';
import { rolesSchema } from '../../src/site/schemas/roles-schema.ts';
import { githubOwners, gitlabOwners, keptPaths } from './codeowners.ts';
import { judgeSettings } from './host-settings.ts';

const verification = { state: 'awaiting' };
const ROLES = rolesSchema.parse([
  {
    id: 'cu',
    name: 'Cơ quan cũ',
    approves: ['news'],
    group: '@a/cu',
    validUntil: '2025-06-30',
    verification,
  },
  {
    id: 'duyet',
    name: 'Duyệt tin',
    approves: ['news', 'criticism'],
    group: '@a/duyet',
    validFrom: '2025-07-01',
    verification,
  },
  { id: 'phu', name: 'Duyệt tin hai', approves: ['news'], group: '@a/hai', verification },
  { id: 'khong-nhom', name: 'Không có nhóm', approves: ['materials'], verification },
  { id: 'bien-tap', name: 'Biên tập', folders: ['content/'], group: '@a/bien-tap', verification },
  {
    id: 'ky-thuat',
    name: 'Kỹ thuật',
    folders: ['*', 'content/site.yaml'],
    group: '@a/ky-thuat',
    verification,
  },
]);
const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('owners made of roles', () => {
  it('name on GitHub who has the duty on the day, the nearest folder last', () =>
    expect(linesOf(githubOwners(keptPaths(ROLES, '2026-11-24')))).toEqual([
      '* @a/ky-thuat',
      '/content/ @a/bien-tap',
      '/content/site.yaml @a/ky-thuat',
      '/content/tin-tuc/ @a/duyet @a/hai',
    ]));

  it('had another approver before', () =>
    expect(githubOwners(keptPaths(ROLES, '2025-06-30'))).toContain('/content/tin-tuc/ @a/cu @a/hai'));

  it('ask on GitLab for each role by itself', () =>
    expect(linesOf(gitlabOwners(keptPaths(ROLES, '2026-11-24')))).toEqual([
      '[Kỹ thuật]',
      '* @a/ky-thuat',
      '/content/site.yaml @a/ky-thuat',
      '[Biên tập]',
      '/content/ @a/bien-tap',
      '[Duyệt tin]',
      '/content/tin-tuc/ @a/duyet',
      '[Duyệt tin hai]',
      '/content/tin-tuc/ @a/hai',
    ]));
});

describe('what a host says of its branch', () => {
  const review = (parameters: object) =>
    JSON.stringify([{ type: 'deletion' }, { type: 'pull_request', parameters }]);
  const branch = (held: boolean, level: number) =>
    JSON.stringify({ code_owner_approval_required: held, push_access_levels: [{ access_level: level }] });

  it.each([
    [review({ require_code_owner_review: true }), 'held'],
    [review({ require_code_owner_review: false, required_approving_review_count: 2 }), 'not-held'],
    ['[]', 'not-held'],
    [branch(true, 0), 'held'],
    [branch(true, 40), 'not-held'],
    [branch(false, 0), 'not-held'],
    ['{"push_access_levels":[]}', 'unknown'],
    ['{"message":"Resource not accessible by integration"}', 'unknown'],
    ['{"message":"404 Not Found"}', 'unknown'],
    ['', 'unknown'],
    ['<html>', 'unknown'],
    ['null', 'unknown'],
  ])('%s: %s', (text, state) => expect(judgeSettings(text).state).toBe(state));

  it('is repeated where it refuses', () =>
    expect(judgeSettings('{"message":"404 Not Found"}').why).toContain('"404 Not Found"'));
});
