const WORD = '[a-z0-9]+';

/** Where a site stands, as a build puts it together from site.yaml, SITE_URL and BASE_PATH. */
export interface SiteAddress {
  /** Origin. */
  siteUrl: string;
  /** With a slash at both ends. */
  basePath: string;
  /** Address of the portal that the site is a part of. */
  portalUrl: string;
}

/**
 * Whether a site may be published at the address: under its province's own `.gov.vn` host, either below a name of its own
 * (`tenphuongxa.tentinh.gov.vn`, the full name without accents) or as a folder of the portal (Nghị định 224/2026/NĐ-CP
 * art. 11; requirement A02).
 */
export function isOfficialAddress({ siteUrl, basePath, portalUrl }: SiteAddress): boolean {
  const { protocol, host } = new URL(siteUrl);
  const portal = new URL(portalUrl).host;
  if (protocol !== 'https:' || !new RegExp(`^${WORD}\\.gov\\.vn$`).test(portal)) return false;
  if (host === portal) return basePath !== '/';
  return host.endsWith(`.${portal}`) && new RegExp(`^${WORD}$`).test(host.slice(0, -portal.length - 1));
}
