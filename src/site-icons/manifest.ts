import { SECTIONS, type SectionName } from '../site/sections.ts';
import type { Site } from '../site/schema.ts';
import { iconPath, SITE_ICONS, type SiteIcon } from './icons.ts';
import { SITE_COLOURS } from './site-colours.ts';

/** What a phone's home screen has room for, in letters; longer names are cut by the phone. */
const LONGEST_SHORT_NAME = 20;

/** The sections that one press on the icon opens, in order of need. */
const SHORTCUTS: readonly SectionName[] = ['search', 'hotlines', 'procedures'];

/** The name below the icon: the site's own short title, else its area, else the title, cut at a word. */
export function shortName({ shortTitle, area, title }: Pick<Site, 'shortTitle' | 'area' | 'title'>): string {
  if (shortTitle) return shortTitle;
  const [place = title] = area.split(',');
  if (place.length <= LONGEST_SHORT_NAME) return place;
  const end = place.lastIndexOf(' ', LONGEST_SHORT_NAME);
  return place.slice(0, end > 0 ? end : LONGEST_SHORT_NAME).trim();
}

const icon = (base: string, picture: SiteIcon, purpose: 'any' | 'maskable') => ({
  src: base + iconPath(picture),
  sizes: `${picture.size}x${picture.size}`,
  type: 'image/png',
  purpose,
});

/**
 * The web app manifest (W3C): what the site is called and looks like when a phone keeps it.
 * @param base the site's path, with a slash at both ends
 */
export const webManifest = (
  site: Pick<Site, 'title' | 'shortTitle' | 'area' | 'description'>,
  base: string,
) => ({
  id: base,
  name: site.title,
  short_name: shortName(site),
  description: site.description,
  lang: 'vi',
  dir: 'ltr',
  start_url: base,
  scope: base,
  // With the address in sight where the system can: readers of an official site should see whose it is.
  display_override: ['minimal-ui', 'standalone'],
  display: 'standalone',
  theme_color: SITE_COLOURS.light,
  background_color: SITE_COLOURS.paper,
  categories: ['government'],
  icons: [
    { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon(base, SITE_ICONS.small, 'any'),
    icon(base, SITE_ICONS.large, 'any'),
    icon(base, SITE_ICONS.maskable, 'maskable'),
  ],
  shortcuts: SHORTCUTS.map((name) => ({
    name: SECTIONS[name].label,
    url: `${base}${SECTIONS[name].path}/`,
    icons: [icon(base, SITE_ICONS.small, 'any')],
  })),
});
