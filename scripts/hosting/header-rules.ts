import { asPattern } from '../built-site/as-pattern.ts';
import { NAMED_BY_CONTENT } from '../built-site/named-by-content.ts';
import type { SitePolicies } from './site-policies.ts';

/** A header of every answer, and the paths below the base path that get another value: the first row that fits. */
export interface HeaderRule {
  name: string;
  /** Empty where the header is sent for the rows alone. */
  value: string;
  rows: readonly { paths: readonly string[]; value: string }[];
}

/** What one build's pages ask of the same build: search, the worker, the lists of what is published. */
const ASKED_ANEW = [
  'sw.js',
  'phien-ban.json',
  'ban-ke-tep.json*',
  'tim-kiem/*',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind-worker.js',
  'pagefind/wasm.*',
  'quan-tri/*',
  '404.html',
];
const ICONS = ['bieu-tuong/*', 'favicon.*', 'anh-chia-se/*'];
/** What editors upload: it is saved, never shown as a page of the site. */
const UPLOADS = ['tep/*'];
/** What other sites may show or read. */
const FOR_OTHERS = ['du-lieu-mo/*', 'anh-chia-se/*', 'ap-phich/*'];

/** Only the site itself may show its pages in a frame: the screen at the counter does (src/kiosk/). */
export const OWN_FRAMES = "frame-ancestors 'self'";

/**
 * THE table of what a host says beside each file; every configuration is made of it. The policies are those of the pages
 * themselves, and no other site may show one in a frame.
 */
export const headerRules = ({ usual, pages }: SitePolicies): readonly HeaderRule[] => [
  {
    name: 'Cache-Control',
    value: 'public, max-age=300',
    rows: [
      { paths: NAMED_BY_CONTENT, value: 'public, max-age=31536000, immutable' },
      { paths: ASKED_ANEW, value: 'no-cache' },
      { paths: ICONS, value: 'public, max-age=86400' },
    ],
  },
  {
    name: 'Content-Security-Policy',
    value: framed(usual),
    rows: [
      { paths: UPLOADS, value: "default-src 'none'; sandbox; frame-ancestors 'none'" },
      ...pages.map(({ page, policy }) => ({ paths: [page, `${page}index.html`], value: framed(policy) })),
    ],
  },
  // Signing in opens a window of the repository's host, which answers the room.
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    rows: [{ paths: ['quan-tri/*'], value: 'same-origin-allow-popups' }],
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    rows: [{ paths: FOR_OTHERS, value: 'cross-origin' }],
  },
  { name: 'Access-Control-Allow-Origin', value: '', rows: [{ paths: ['du-lieu-mo/*'], value: '*' }] },
  { name: 'Content-Disposition', value: '', rows: [{ paths: UPLOADS, value: 'attachment' }] },
  { name: 'Strict-Transport-Security', value: 'max-age=63072000', rows: [] },
  { name: 'X-Content-Type-Options', value: 'nosniff', rows: [] },
  { name: 'X-Frame-Options', value: 'SAMEORIGIN', rows: [] },
  { name: 'Referrer-Policy', value: 'same-origin', rows: [] },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    rows: [],
  },
];

const framed = (policy: string): string => `${policy}; ${OWN_FRAMES}`;

/** The value of a header at a path below the base path; empty where it is not sent. */
export function headerAt({ value, rows }: HeaderRule, path: string): string {
  return rows.find(({ paths }) => new RegExp(asPattern('', paths)).test(path))?.value ?? value;
}
