import { IMPRINT_LABELS, missingImprint } from '../../src/site/imprint.ts';
import type { Site } from '../../src/site/schema.ts';

/** The file that an editor mends to remove every obstacle below. */
const FILE = 'site.yaml';

/**
 * What keeps a site from being published, one Vietnamese line each: the particulars that the law wants at the foot of
 * every page (Nghị định 174/2026/NĐ-CP art. 93; requirement A04), entries that nobody approved (J06), and an address of its
 * own instead of the portal's.
 * `siteUrl` is the address that the build uses (SITE_URL or site.yaml).
 */
export function releaseObstacles(site: Site, siteUrl: string): string[] {
  const particulars = missingImprint(site.imprint).map(
    (field) =>
      `${FILE}  imprint.${field}  Chưa có "${IMPRINT_LABELS[field]}" đã xác minh → Điền ${field}, đổi imprint.verification.state thành verified, kèm checkedOn và checkedAgainst.`,
  );
  const approval = approvalObstacle(site);
  const sameHost = new URL(siteUrl).host === new URL(site.portal.url).host;
  return sameHost && site.basePath === '/'
    ? [
        ...particulars,
        ...approval,
        `${FILE}  url  ${siteUrl} là địa chỉ của cổng mẹ → Ghi địa chỉ thật của trang, dạng https://tenphuongxa.tentinh.gov.vn, hoặc đặt basePath khi trang là một mục của cổng.`,
      ]
    : [...particulars, ...approval];
}

/** What is published has been approved: a site says of which kinds, and shows none that is not. */
function approvalObstacle({ approval }: Site): string[] {
  if (!approval)
    return [
      `${FILE}  approval  Chưa nói loại bài nào phải có cơ quan duyệt → Thêm approval, kinds gồm các loại phải duyệt.`,
    ];
  if (!approval.shownUnapproved) return [];
  return [
    `${FILE}  approval.shownUnapproved  Bài chưa duyệt vẫn đang hiện → Đổi thành false; bài nào đã duyệt thì ghi approvedBy, approvedOn.`,
  ];
}
