import { withReferences } from '../../src/text/character-references.ts';

/** What a page at an old address says. */
export interface OldAddress {
  /** Path on the host of the page that it leads to, with the base path. */
  target: string;
  /** The same with the host. */
  canonical: string;
  /** Title of the page that it leads to, and name of the site. */
  title: string;
  siteTitle: string;
  /** The old address, for the page's own title: no two pages share one. */
  from: string;
  kind: 'redirect' | 'parent';
}

/**
 * The page at an address that moved: it sends the reader on at once, without script (HTML standard, refresh with zero
 * delay), tells search engines where the page is, and has a link for readers whose browsers send nobody on.
 */
export function redirectPage({ target, canonical, title, siteTitle, from, kind }: OldAddress): string {
  const mark = kind === 'parent' ? 'parent' : 'entry';
  return `<!DOCTYPE html>
<html lang="vi" data-redirect="${mark}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${withReferences(target)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đã chuyển từ ${withReferences(from)} – ${withReferences(siteTitle)}</title>
<meta name="description" content="Trang này đã chuyển sang địa chỉ mới.">
<meta name="robots" content="noindex">
<link rel="canonical" href="${withReferences(canonical)}">
</head>
<body>
<h1>Trang đã chuyển</h1>
<p>Trang này nay ở địa chỉ: <a href="${withReferences(target)}">${withReferences(title)}</a>.</p>
</body>
</html>
`;
}
