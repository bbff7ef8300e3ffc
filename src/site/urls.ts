import { SECTIONS, type SectionName } from './sections.ts';
import { basePath, siteUrl } from './site.ts';

/** The only place that joins a path to the base path. `path` has no slash at its start. */
export const href = (path = ''): string => basePath + path;

/** The page of a section. */
export const sectionUrl = (section: SectionName): string => href(withSlash(SECTIONS[section].path));

/** The search page with the answer to a question. */
export const searchUrl = (question: string): string =>
  `${sectionUrl('search')}?q=${encodeURIComponent(question)}`;

/** The page of one entry of a section. */
export const entryUrl = (section: SectionName, id: string): string =>
  href(withSlash([SECTIONS[section].path, id].filter(Boolean).join('/')));

/** A file of public/, such as a form under tep/. */
export const fileUrl = (path: string): string => href(path);

/** The full address of a path made by the functions above, for canonical links, print and QR codes. */
export const absoluteUrl = (path: string): string => siteUrl + path;

const PORTAL = 'https://dichvucong.gov.vn';

/**
 * The procedure at the national portal: its own page where the record's id is known, else the portal's search by code
 * (requirement B01). This site never takes a file.
 */
export const nationalPortalUrl = ({
  portalId,
  code,
}: {
  portalId?: string | undefined;
  code: string;
}): string =>
  portalId
    ? `${PORTAL}/thu-tuc-hanh-chinh/${portalId}`
    : `${PORTAL}/tim-kiem?keyword=${encodeURIComponent(code)}`;

function withSlash(path: string): string {
  return path === '' ? '' : `${path}/`;
}
