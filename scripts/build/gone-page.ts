import { withReferences } from '../../src/text/character-references.ts';
import { formatDate } from '../../src/text/dates.ts';

/** A page that was taken away for good, and the site around it. */
export interface GonePage {
  /** Its address below the base path, for the page's own title: no two pages share one. */
  from: string;
  /** ISO day since which it is gone. */
  since: string;
  /** Why, in one sentence of the editors. */
  why: string;
  siteTitle: string;
  basePath: string;
}

/** What is read at the address of a page that is gone; servers send it with 410, so that search engines forget the address. */
export const gonePage = ({ from, since, why, siteTitle, basePath }: GonePage): string => `<!DOCTYPE html>
<html lang="vi" data-redirect="gone">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đã gỡ ${withReferences(from)} – ${withReferences(siteTitle)}</title>
<meta name="description" content="Trang này đã được gỡ.">
<meta name="robots" content="noindex">
</head>
<body>
<h1>Trang này đã được gỡ</h1>
<p>Trang được gỡ từ ngày ${formatDate(since)}. Lý do: ${withReferences(why)}</p>
<p><a href="${withReferences(basePath)}">${withReferences(siteTitle)}</a></p>
</body>
</html>
`;
