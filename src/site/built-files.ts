/** Files at the site's root that are for the server, not for readers. */
export const SERVER_FILES = ['_headers', '_redirects', 'nginx-chuyen-huong.map', 'nginx-da-go.map'] as const;

/** Files at the site's root that only the build writes; a test holds them against a built site. */
const BUILT_FILES: readonly string[] = [
  ...SERVER_FILES,
  '404.html',
  'ban-ke-tep.json',
  'ban-ke-tep.json.sig',
  'do-luong.json',
  'favicon.ico',
  'index.html',
  'lich.ics',
  'manifest.webmanifest',
  'phien-ban.json',
  'robots.txt',
  'sitemap-index.xml',
  'so-do-trang.txt',
  'sw.js',
];

/** Folders at the site's root that only the build fills; a test holds them against a built site. */
const BUILT_FOLDERS: readonly string[] = [
  '_astro',
  'anh-chia-se',
  'ap-phich',
  'ban-in',
  'bieu-tuong',
  'pagefind',
];

/** Whether a path of the site, in small letters, is a file that only the build writes at the root. */
export const isBuiltFile = (path: string): boolean =>
  BUILT_FILES.includes(path) || /^sitemap-\d+\.xml$/.test(path);

/** Whether a path of the site, in small letters, is or lies in a folder that only the build fills. */
export const isInBuiltFolder = (path: string): boolean => BUILT_FOLDERS.includes(path.split('/', 1)[0] ?? '');
