import type { HeaderRule } from './header-rules.ts';

/** What each configuration says of itself. */
export const WRITTEN = 'Do npm run hosting viết; sửa ở scripts/hosting/header-rules.ts.';

/** Where a site is served, and how. */
export interface Host {
  /** Folder of the site: the link that publishing switches. */
  root: string;
  /** Path of the home page, with a slash at both ends. */
  basePath: string;
  /** Name of the host, such as xa.tinh.gov.vn. */
  name: string;
  rules: readonly HeaderRule[];
  /** Addresses whose pages are gone, below the base path, with a slash at the end: what stands there is sent with 410. */
  gone: readonly string[];
  /** Whether the server can send copies packed by brotli (nginx: libnginx-mod-http-brotli-static). */
  brotli: boolean;
  /** Requests a second that one address may make; an office stands behind one address. */
  rate: number;
}
