import { PAGES_ASKED_BY_LAW } from '../../src/standing-pages/asked-by-law.ts';
import { IMPRINT_LABELS, missingImprint } from '../../src/site/imprint.ts';
import { isOfficialAddress } from '../../src/site/official-host.ts';
import type { Site } from '../../src/site/schema.ts';

/** The file that an editor mends to remove most obstacles below. */
const FILE = 'site.yaml';

/** What is about to be published: who publishes it, where it really stands, and which standing pages it has. */
export interface Release {
  site: Pick<Site, 'imprint' | 'approval' | 'portal'>;
  /** The address that the build uses: SITE_URL or site.yaml. */
  siteUrl: string;
  /** BASE_PATH or site.yaml. */
  basePath: string;
  standingPages: readonly string[];
}

/**
 * What keeps a site from being published, one Vietnamese line each: the particulars that the law wants at the foot of
 * every page (Nghị định 174/2026/NĐ-CP art. 93; requirement A04), entries that nobody approved (J06), an address that is
 * none of the State's (A02), and pages that it has to have.
 */
export function releaseObstacles({ site, siteUrl, basePath, standingPages }: Release): string[] {
  return [
    ...missingImprint(site.imprint).map(
      (field) =>
        `${FILE}  imprint.${field}  Chưa có "${IMPRINT_LABELS[field]}" đã xác minh → Điền ${field}, đổi imprint.verification.state thành verified, kèm checkedOn và checkedAgainst.`,
    ),
    ...approvalObstacle(site),
    ...addressObstacle(siteUrl, basePath, site.portal?.url),
    ...Object.entries(PAGES_ASKED_BY_LAW)
      .filter(([id]) => !standingPages.includes(id))
      .map(
        ([id, about]) => `trang/${id}.mdx  Chưa có trang nói về ${about} → Viết trang ấy, đúng tên tệp này.`,
      ),
  ];
}

function addressObstacle(siteUrl: string, basePath: string, portalUrl: string | undefined): string[] {
  if (portalUrl === undefined)
    return [`${FILE}  portal  Chưa ghi cổng mẹ → Ghi name và url của cổng mà trang là một phần.`];
  if (isOfficialAddress({ siteUrl, basePath, portalUrl })) return [];
  const portal = new URL(portalUrl).host;
  return [
    `${FILE}  url  ${siteUrl}${basePath} không phải địa chỉ được đăng → Ghi url (hay SITE_URL) dạng https://tenphuongxa.${portal}, hoặc https://${portal} kèm basePath (hay BASE_PATH) khi trang là một mục của cổng.`,
  ];
}

/** What is published has been approved: a site says of which kinds, and shows none that is not. */
function approvalObstacle({ approval }: Release['site']): string[] {
  if (!approval)
    return [
      `${FILE}  approval  Chưa nói loại bài nào phải có cơ quan duyệt → Thêm approval, kinds gồm các loại phải duyệt.`,
    ];
  if (!approval.shownUnapproved) return [];
  return [
    `${FILE}  approval.shownUnapproved  Bài chưa duyệt vẫn đang hiện → Đổi thành false; bài nào đã duyệt thì ghi approvedBy, approvedOn.`,
  ];
}
