import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_LISTED = /<meta name="robots" content="noindex/;

/**
 * Takes every page that asks not to be listed (a withdrawn news item, an abolished procedure, a past version) out of the
 * sitemap of a built site.
 * @param home address of the home page, with host and base path
 * @returns the number of pages taken out
 */
export function dropUnlisted(siteDir: string, home: string): number {
  let dropped = 0;
  for (const sitemap of globSync('sitemap-[0-9]*.xml', { cwd: siteDir }).sort()) {
    const file = join(siteDir, sitemap);
    const text = readFileSync(file, 'utf8');
    const kept = text.replace(/<url>\s*<loc>([^<]*)<\/loc>[\s\S]*?<\/url>/g, (url, address: string) => {
      if (!isUnlisted(siteDir, address, home)) return url;
      dropped += 1;
      return '';
    });
    if (kept !== text) writeFileSync(file, kept);
  }
  return dropped;
}

function isUnlisted(siteDir: string, address: string, home: string): boolean {
  if (!address.startsWith(home)) return false;
  const page = join(siteDir, decodeURI(address.slice(home.length)), 'index.html');
  return NOT_LISTED.test(readFileSync(page, 'utf8'));
}
