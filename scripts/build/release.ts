import { IMPRINT_LABELS, missingImprint } from '../../src/site/imprint.ts';
import type { Site } from '../../src/site/schema.ts';

/** The file that an editor mends to remove every obstacle below. */
const FILE = 'site.yaml';

/**
 * What keeps a site from being published, one Vietnamese line each: the particulars that the law wants at the foot of
 * every page (Nghị định 174/2026/NĐ-CP art. 93; requirement A04), and an address of its own instead of the portal's.
 * `siteUrl` is the address that the build uses (SITE_URL or site.yaml).
 */
export function releaseObstacles(site: Site, siteUrl: string): string[] {
  const particulars = missingImprint(site.imprint).map(
    (field) =>
      `${FILE}  imprint.${field}  Chưa có "${IMPRINT_LABELS[field]}" đã xác minh → Điền ${field}, đổi imprint.verification.state thành verified, kèm checkedOn và checkedAgainst.`,
  );
  const sameHost = new URL(siteUrl).host === new URL(site.portal.url).host;
  return sameHost && site.basePath === '/'
    ? [
        ...particulars,
        `${FILE}  url  ${siteUrl} là địa chỉ của cổng mẹ → Ghi địa chỉ thật của trang, dạng https://tenphuongxa.tentinh.gov.vn, hoặc đặt basePath khi trang là một mục của cổng.`,
      ]
    : particulars;
}
