import { describe, expect, it } from 'vitest';
import { approvalStanding, type ApprovalSurroundings } from './approval-standing.ts';

const DAY = '2026-11-24';
const APPROVED = { approvedBy: 'duyet-tin', approvedOn: DAY };
const site = (shownUnapproved: boolean, isPreview = false): ApprovalSurroundings => ({
  policy: { kinds: ['news'], shownUnapproved },
  day: DAY,
  isPreview,
});

describe('an entry that an office must approve', () => {
  it('is shown once it is approved', () =>
    expect(approvalStanding('news', APPROVED, site(false))).toBe('approved'));

  it('is withheld until then, also where half of the approval is missing or it comes later', () => {
    for (const half of [
      {},
      { approvedBy: 'duyet-tin' },
      { approvedOn: DAY },
      { ...APPROVED, approvedOn: '2026-11-25' },
    ])
      expect(approvalStanding('news', half, site(false))).toBe('withheld');
  });

  it('is seen before in a preview', () => {
    expect(approvalStanding('news', {}, site(false, true))).toBe('preview');
    expect(approvalStanding('news', {}, site(true, true))).toBe('preview');
  });

  it('is shown as unapproved where the site says so', () =>
    expect(approvalStanding('news', {}, site(true))).toBe('shown'));
});

it('what needs no approval, or a site without a policy, asks for none', () => {
  expect(approvalStanding('questions', {}, site(false))).toBe('approved');
  expect(approvalStanding('news', {}, { ...site(false), policy: undefined })).toBe('approved');
});

it('criticism needs one whatever the site says, and is never shown without it', () => {
  expect(approvalStanding('news', {}, site(true), true)).toBe('withheld');
  expect(approvalStanding('news', {}, { ...site(true), policy: undefined }, true)).toBe('withheld');
  expect(approvalStanding('news', {}, site(true, true), true)).toBe('preview');
  expect(approvalStanding('news', APPROVED, site(false), true)).toBe('approved');
});
